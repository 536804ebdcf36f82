import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected } from '../../model/provision'
import { LISTED, type NameAnalysis } from '../../name/analysis'
import { listedWords } from '../../name/listed-words'
import { quotedEn, quotedZh } from '../wording'

export const nameBusinessWord = /* @__PURE__ */ rule({
  code: 'name.business-word',
  level: 'error',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  triggers: LISTED,
  check: (name: NameAnalysis, { subject }) => listedWords(name, 'name.business-word', subject?.kind),
  downgrade: ifSuspected,
})

export const zh = ({ found, suspected }: ParamsOf<typeof nameBusinessWord>): string =>
  suspected
    ? `个人网站名称里的${quotedZh(found)}可能被认为涉及经营，需要审核人员确认。建议去掉，或以单位名义备案。`
    : `个人网站名称不能涉及经营性内容：${quotedZh(found)}。请去掉，或以单位名义备案。`

export const en = ({ found, suspected }: ParamsOf<typeof nameBusinessWord>): string =>
  suspected
    ? `${quotedEn(found)} in an individual’s website name may be taken for business, so a reviewer must check it. Consider removing it, or file as an organisation.`
    : `An individual’s website name must not be about business: ${quotedEn(found)}. Remove it, or file as an organisation.`

export const doc = {
  optional: true,
  title: { zh: '个人网站名称不涉及经营', en: 'An individual’s website name is not about business' },
  why: {
    zh: '个人备案的网站不能经营。2019 年以后的规定点名“购买”“买卖”“交易”“优惠券”“电子商务”，审核人员还会退回“商城”“投资”一类的词。',
    en: 'Individuals must not file websites for business. Texts since 2019 name 购买, 买卖, 交易, 优惠券 and 电子商务, and reviewers return words such as 商城 and 投资.',
  },
  valid: [
    { value: '买卖旧书记', facts: { subject: { kind: 'enterprise' } } },
    { value: '旧书笔记', facts: { subject: { kind: 'individual' } } },
  ],
  invalid: [
    {
      value: '旧书交易',
      facts: { subject: { kind: 'individual' } },
      params: { found: [{ word: '交易', start: 2, end: 4 }] },
    },
    { value: '旧书商城', facts: { subject: { kind: 'individual' } }, params: { suspected: true }, level: 'review' },
  ],
} satisfies RuleDoc<typeof nameBusinessWord, string>
