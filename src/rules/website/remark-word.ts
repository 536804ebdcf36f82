import type { RuleDoc } from '../../core/doc'
import type { Found } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import { fold } from '../../text/fold'
import { editionWith } from '../example'
import { quotedEn, quotedZh } from '../wording'

type WordParams = ProvisionParams & { readonly found: readonly Found[] }

export const websiteRemarkWord = /* @__PURE__ */ rule({
  code: 'website.remark-word',
  level: 'error',
  clause: 'editions',
  at: 'website.remark',
  on: 'string',
  check: (remark: string, { edition = {}, subject }): WordParams | undefined => {
    const said = provisionsFor(edition, 'website.remark-word', subject?.kind)
    if (said.length === 0) return undefined
    const { text, starts, ends } = fold(remark, true)
    const found = said.flatMap(({ words = [] }) =>
      words.flatMap((word) => {
        const at = text.indexOf(fold(word, true).text)
        return at < 0 ? [] : [{ word, start: starts[at]!, end: ends[at + word.length - 1]! }]
      }),
    )
    return found.length > 0 ? { ...paramsFrom(...said), found } : undefined
  },
  downgrade: ifSuspected,
})

export const zh = ({ found, suspected }: ParamsOf<typeof websiteRemarkWord>): string =>
  suspected
    ? `备注里的${quotedZh(found)}可能被退回，需要审核人员确认。建议换一种说法。`
    : `备注里不能有${quotedZh(found)}。请换一种说法。`

export const en = ({ found, suspected }: ParamsOf<typeof websiteRemarkWord>): string =>
  suspected
    ? `${quotedEn(found)} in the remark may be returned, so a reviewer must check it. Consider other words.`
    : `The remark must not contain ${quotedEn(found)}. Use other words.`

const code = 'website.remark-word'

export const doc = {
  optional: true,
  title: { zh: '备注里没有名称不能用的词', en: 'The remark has no words that a name must not have' },
  why: {
    zh: '贵州个人的备注也不能出现“论坛”“博客”；阿里云的用户报告，名称里的禁用词在备注里同样会被退回。',
    en: '贵州 refuses 论坛 and 博客 in an individual’s remark too; users of Aliyun report the same of words that are banned in names.',
  },
  valid: [
    { value: '个人博客论坛' },
    { value: '记录猫的日常', facts: editionWith({ code, words: ['论坛', '博客'] }) },
    { value: '记录猫的日常', facts: editionWith({ code }) },
  ],
  invalid: [
    {
      value: '猫的 论 坛',
      facts: editionWith({ code, words: ['论坛', '博客'] }),
      params: { found: [{ word: '论坛', start: 3, end: 6 }] },
    },
    { value: '个人博客', facts: editionWith({ code, words: ['博客'], level: 'review' }), level: 'review' },
  ],
} satisfies RuleDoc<typeof websiteRemarkWord>
