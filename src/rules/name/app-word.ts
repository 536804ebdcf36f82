import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected } from '../../model/provision'
import { LISTED, type NameAnalysis } from '../../name/analysis'
import { listedWords } from '../../name/listed-words'
import { quotedEn, quotedZh } from '../wording'

export const nameAppWord = /* @__PURE__ */ rule({
  code: 'name.app-word',
  level: 'error',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  needs: ['website.service'],
  triggers: LISTED,
  when: (_: NameAnalysis, { website }) => website?.service !== 'website',
  check: (name: NameAnalysis, { subject }) => listedWords(name, 'name.app-word', subject?.kind),
  downgrade: ifSuspected,
})

export const zh = ({ found, suspected }: ParamsOf<typeof nameAppWord>): string =>
  suspected
    ? `应用名称里的${quotedZh(found)}可能被看作营销词、占位词或泛称，可能被退回，需要审核人员确认。建议换成有辨识度的名称。`
    : `应用名称不能使用${quotedZh(found)}这类营销词、占位词或泛称。请换成有辨识度的名称。`

export const en = ({ found, suspected }: ParamsOf<typeof nameAppWord>): string =>
  suspected
    ? `${quotedEn(found)} in the name of the app may be taken for marketing, a placeholder or a general term and may be returned, so a reviewer must check it. Consider a distinctive name.`
    : `The name of an app must not use marketing words, placeholders or general terms: ${quotedEn(found)}. Choose a distinctive name.`

export const doc = {
  optional: true,
  title: {
    zh: '应用名称不用营销词、占位词和泛称',
    en: 'The name of an app is no marketing word, placeholder or general term',
  },
  why: {
    zh: '华为云的 App 备案要求：名称不用广义归纳和行业名词，不含占位符、表情符号，不含定价或营销属性的词。原文没有列出词语，这里的词是按这几类举的，所以由人工确认。泛称只在名称整个就是这个词时报告；是不是热门应用的名称，代码不知道，可以用 `words` 自己加。需要事实 `website.service`，网站不受此限。',
    en: 'Huawei Cloud’s requirements for apps: no general terms or names of trades, no placeholders or emoji, no words about prices or marketing. The text lists no words; these are examples of its kinds, so a person must look. A general term is reported only if it is the whole name. Names of popular apps are not known here; add them with `words`. The fact `website.service` must be given; websites have no such limit.',
  },
  valid: [
    { value: '山茶花记账', facts: { website: { service: 'app' } } },
    { value: '天气山茶花', facts: { website: { service: 'app' } } },
    { value: '免费山茶花', facts: { website: { service: 'website' } } },
  ],
  invalid: [
    {
      value: '免费山茶花',
      facts: { website: { service: 'app' } },
      params: { found: [{ word: '免费', start: 0, end: 2 }] },
    },
    { value: '天气', facts: { website: { service: 'mini-program' } }, level: 'review' },
  ],
} satisfies RuleDoc<typeof nameAppWord, string>
