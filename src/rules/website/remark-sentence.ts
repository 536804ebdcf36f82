import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import { fold } from '../../text/fold'
import { editionWith } from '../example'

type SentenceParams = ProvisionParams & { readonly missing: readonly string[] }

export const websiteRemarkSentence = /* @__PURE__ */ rule({
  code: 'website.remark-sentence',
  level: 'error',
  clause: 'editions',
  at: 'website.remark',
  on: 'string',
  check: (remark: string, { edition = {}, subject }): SentenceParams | undefined => {
    const text = fold(remark, true).text
    const said = provisionsFor(edition, 'website.remark-sentence', subject?.kind)
    const missing = said.flatMap(({ words = [] }) => words.filter((word) => !text.includes(fold(word, true).text)))
    return missing.length > 0 ? { ...paramsFrom(...said), missing } : undefined
  },
  downgrade: ifSuspected,
})

const listed = (missing: readonly string[]): string => missing.map((words) => `“${words}”`).join('、')

export const zh = ({ missing, suspected }: ParamsOf<typeof websiteRemarkSentence>): string =>
  suspected
    ? `备注里没有承诺${listed(missing)}，可能被退回，需要审核人员确认。建议按接入商给出的句子补上。`
    : `备注里缺少承诺${listed(missing)}。请按接入商给出的句子补上。`

export const en = ({ missing, suspected }: ParamsOf<typeof websiteRemarkSentence>): string =>
  suspected
    ? `The remark lacks the pledge ${listed(missing)} and may be returned, so a reviewer must check it. Consider adding the provider’s sentence.`
    : `The remark lacks the pledge ${listed(missing)}. Add the provider’s sentence.`

const code = 'website.remark-sentence'
const pledge = ['个人网站', '黑名单']

export const doc = {
  optional: true,
  title: { zh: '备注里有规定的承诺', en: 'The remark contains the pledge that is required' },
  why: {
    zh: '内蒙古、广西要求在备注里承诺网站的性质；只看承诺里的关键词，句子以接入商给出的为准。',
    en: '内蒙古 and 广西 require a pledge in the remark. Only the words that it turns on are looked for; the sentence is the provider’s.',
  },
  params: {
    missing: { zh: '缺少的语句', en: 'The sentences that are missing.' },
  },
  valid: [
    { value: '自用小工具' },
    { value: '本网站是个人网站，不在黑名单内', facts: editionWith({ code, words: pledge }) },
    { value: '自用小工具', facts: editionWith({ code }) },
  ],
  invalid: [
    { value: '本网站是个人网站', facts: editionWith({ code, words: pledge }), params: { missing: ['黑名单'] } },
    { value: '自用小工具', facts: editionWith({ code, words: pledge, level: 'review' }), level: 'review' },
  ],
} satisfies RuleDoc<typeof websiteRemarkSentence>
