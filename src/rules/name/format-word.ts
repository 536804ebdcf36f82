import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected } from '../../model/provision'
import { LISTED, type NameAnalysis } from '../../name/analysis'
import { listedWords } from '../../name/listed-words'
import { quotedEn, quotedZh } from '../wording'

export const nameFormatWord = /* @__PURE__ */ rule({
  code: 'name.format-word',
  level: 'error',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  triggers: LISTED,
  check: (name: NameAnalysis, { subject }) => listedWords(name, 'name.format-word', subject?.kind),
  downgrade: ifSuspected,
})

export const zh = ({ found, suspected }: ParamsOf<typeof nameFormatWord>): string =>
  suspected
    ? `网站名称里的${quotedZh(found)}表示网站的形式，可能被退回，需要审核人员确认。建议换成体现网站内容的词。`
    : `网站名称不能使用${quotedZh(found)}这类表示网站形式的词。请换成体现网站内容的词。`

export const en = ({ found, suspected }: ParamsOf<typeof nameFormatWord>): string =>
  suspected
    ? `${quotedEn(found)} in the website name describes a form and may be returned, so a reviewer must check it. Consider words that describe the content.`
    : `The website name must not use words for the form of a website: ${quotedEn(found)}. Use words that describe its content.`

export const doc = {
  optional: true,
  title: {
    zh: '网站名称不用“博客”“论坛”一类的形式词',
    en: 'A website name uses no words for a form, such as 博客 or 论坛',
  },
  why: {
    zh: '多家接入商和部分省份不允许个人（有的也包括单位）用“博客”“论坛”“平台”一类的词命名，因为它们只说网站的形式。哪些词、对谁、在名称的什么位置，由版本的规定给出；词中间跨了两个词的不算。',
    en: 'Several providers and some provinces refuse words that only describe the form of a website, for individuals or for everybody. The provisions of the edition list the words, for whom and where in a name they count. A word that only forms where two others meet does not count.',
  },
  valid: [
    { value: '猫的日记', facts: { subject: { kind: 'individual' } } },
    { value: '山茶花博客', facts: { subject: { kind: 'enterprise' } } },
    { value: '山茶花博客' },
  ],
  invalid: [
    {
      value: '山茶花博客',
      facts: { subject: { kind: 'individual' } },
      params: { found: [{ word: '博客', start: 3, end: 5 }] },
    },
    { value: '山茶花平台', facts: { subject: { kind: 'enterprise' } }, params: { suspected: true }, level: 'review' },
  ],
} satisfies RuleDoc<typeof nameFormatWord, string>
