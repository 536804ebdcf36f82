import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected } from '../../model/provision'
import { LISTED, type NameAnalysis } from '../../name/analysis'
import { listedWords } from '../../name/listed-words'
import { quotedEn, quotedZh } from '../wording'

export const nameNonPersonalWord = /* @__PURE__ */ rule({
  code: 'name.non-personal-word',
  level: 'error',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  triggers: LISTED,
  check: (name: NameAnalysis, { subject }) => listedWords(name, 'name.non-personal-word', subject?.kind),
  downgrade: ifSuspected,
})

export const zh = ({ found, suspected }: ParamsOf<typeof nameNonPersonalWord>): string =>
  suspected
    ? `个人网站名称里的${quotedZh(found)}可能被认为不属于个人，需要审核人员确认。建议换一种说法。`
    : `个人网站名称不能使用${quotedZh(found)}这类明显不属于个人的词。请去掉，或以单位名义备案。`

export const en = ({ found, suspected }: ParamsOf<typeof nameNonPersonalWord>): string =>
  suspected
    ? `${quotedEn(found)} in an individual’s website name may be taken for something that is not personal, so a reviewer must check it. Consider other words.`
    : `An individual’s website name must not use words that are plainly not personal: ${quotedEn(found)}. Remove them, or file as an organisation.`

export const doc = {
  optional: true,
  title: {
    zh: '个人网站名称不用明显不属于个人的词',
    en: 'An individual’s website name has no words that are plainly not personal',
  },
  why: {
    zh: '2019 年以后的规定举了“某俱乐部”“某团体”“某社区”；审核人员还会退回“中心”“行业”“品牌”一类的词。“公司”“组织”和同类的词由 `name.organisation-word` 判断。',
    en: 'Texts since 2019 give 某俱乐部, 某团体 and 某社区 as examples, and reviewers return words such as 中心, 行业 and 品牌. Words for companies and organisations belong to `name.organisation-word`.',
  },
  valid: [
    { value: '登山团体', facts: { subject: { kind: 'enterprise' } } },
    { value: '登山笔记', facts: { subject: { kind: 'individual' } } },
  ],
  invalid: [
    {
      value: '登山团体',
      facts: { subject: { kind: 'individual' } },
      params: { found: [{ word: '团体', start: 2, end: 4 }] },
    },
    { value: '登山中心', facts: { subject: { kind: 'individual' } }, params: { suspected: true }, level: 'review' },
  ],
} satisfies RuleDoc<typeof nameNonPersonalWord, string>
