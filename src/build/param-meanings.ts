import type { Bilingual } from '../core/doc'
import type { JsonSchema } from './params-schema'

/** What params mean that several codes have. A param of one code is explained in the `doc` of its rule. */
const shared: Readonly<Record<string, Bilingual>> = {
  actual: { zh: '实际的数目或类型', en: 'What it is: a number, or a type.' },
  allowed: { zh: '可以用的值', en: 'The values that are taken.' },
  basis: {
    zh: '依据的规定：版本、条款、来源、日期和把握程度（A 原文，B 抄本或摘要，C 用户记录）',
    en: 'The texts that it rests on: edition, clause, source, date, and how sure the text is (A original, B copy or summary, C a user’s record).',
  },
  category: { zh: '前置审批的类别', en: 'The category of pre-approval.' },
  certain: {
    zh: '能否确定是另一个主办单位；只有名称不同时不能',
    en: 'Whether number or certificate prove another subject; a name alone does not, for it may be an old one.',
  },
  documents: { zh: '备案时要提交的文件', en: 'The documents to submit.' },
  domains: { zh: '有关域名在列表里的序号，从 0 开始', en: 'The indices of the domains in question, from 0.' },
  expected: { zh: '应有的数目或类型', en: 'What it should be: a number, or a type.' },
  fields: { zh: '有关的字段', en: 'The fields in question.' },
  found: {
    zh: '要标出的文字：原文里的位置（UTF-16 单元），有的还有词表里的词',
    en: 'What to underline: UTF-16 offsets into the original text, and for words the form of the list.',
  },
  given: { zh: '填写的备案类型', en: 'The type of filing as it was given.' },
  inRegisteredName: {
    zh: '出自单位全称，所以由人工决定',
    en: 'It is part of the registered name, so a reviewer decides.',
  },
  issuingBureau: { zh: '出具文件的单位', en: 'Who issues the document.' },
  kind: { zh: '主办单位性质', en: 'The kind of the subject.' },
  letter: {
    zh: '网站其实不涉及这个类别时，当地是否接受不涉及说明',
    en: 'Whether the province takes a letter that says that the website has nothing to do with the category.',
  },
  max: { zh: '上限', en: 'The most that are allowed.' },
  min: { zh: '下限', en: 'The fewest that are allowed.' },
  noLongerIssued: {
    zh: '法律从何时起不再要求这种文件：`YYYY-MM-DD` 或 `YYYY-MM`',
    en: 'When the law dropped the document: `YYYY-MM-DD` or `YYYY-MM`.',
  },
  number: {
    zh: '类别在全国备案表单里的编号',
    en: 'The number of the category in the national filing form.',
  },
  onlyLocal: {
    zh: '全国已不要求，只有这个省份仍要求',
    en: 'Only the province still requires it, not the law of the country.',
  },
  papers: {
    zh: '提交哪些文件就可以（居住证、网站建设方案书）',
    en: 'The documents that settle it: 居住证, 网站建设方案书.',
  },
  province: { zh: '备案所在的省份', en: 'The province of the filing.' },
  reason: { zh: '哪里不对', en: 'What is wrong with it.' },
  repeated: {
    zh: '重复的网站：`website` 与更前面的 `sameAs` 相同，都是列表里的序号，从 0 开始',
    en: 'Websites with the same as an earlier one: `website` and `sameAs` are indices from 0.',
  },
  suspected: {
    zh: '不能确定，需要人工确认：各份规定说法不一，或只有用户记录',
    en: 'Not certain, so a reviewer decides: the texts differ, or are only users’ records.',
  },
  type: { zh: '证件类型', en: 'The type of the certificate.' },
}

/** Explains each param of a code in both languages. Throws an Error that names a param that nothing explains. */
export const explained = (
  code: string,
  { properties = {} }: JsonSchema,
  own: Readonly<Record<string, Bilingual>> = {},
): ReadonlyMap<string, Bilingual> =>
  new Map(
    Object.keys(properties).map((name) => {
      const meaning = own[name] ?? shared[name]
      if (meaning === undefined)
        throw new Error(`Nothing explains the param ${name} of ${code}: add it to params in the doc of its rule.`)
      return [name, meaning]
    }),
  )
