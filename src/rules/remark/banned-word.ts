import type { RuleDoc } from '../../core/doc'
import type { Found } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import { isSure, remarksFor } from '../../filing/remarks'
import type { Edition } from '../../model/edition'
import { defaultLimits } from '../../model/edition'
import { type Folded, fold } from '../../text/fold'
import { positionsEn, positionsZh, quotedEn, quotedZh } from '../wording'

/** Where a word is in a text, by offsets into the original. */
const placesOf = (word: string, { text, starts, ends }: Folded): Found[] => {
  const sought = fold(word, false).text
  const found: Found[] = []
  if (sought === '') return found
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length))
    found.push({ word, start: starts[at] as number, end: ends[at + sought.length - 1] as number })
  return found
}

export const remarkBannedWord = /* @__PURE__ */ rule({
  code: 'remark.banned-word',
  level: 'error',
  clause: '14.1.B',
  at: 'website.remark',
  on: 'string',
  check: (remark: string, facts): { readonly found: readonly Found[]; readonly certain: boolean } | undefined => {
    const rows = remarksFor(facts)
    if (rows.length === 0) return undefined
    const folded = fold(remark, false)
    for (const row of rows) {
      const found = (row.words ?? []).flatMap((word) => placesOf(word, folded))
      if (found.length > 0) return { found: found.sort((a, b) => a.start - b.start), certain: isSure(row) }
    }
    return undefined
  },
  downgrade: { to: 'review', when: ({ certain }) => !certain },
})

export const zh = ({ found, certain }: ParamsOf<typeof remarkBannedWord>): string =>
  `备注里有名称${certain ? '不能' : '通常不能'}用的词${quotedZh(found)}（${positionsZh(found)}），备注里${certain ? '也不能用' : '也可能被退回'}。请换一种说法。`

export const en = ({ found, certain }: ParamsOf<typeof remarkBannedWord>): string =>
  `The remark contains ${quotedEn(found)} (${positionsEn(found)}), which ${certain ? 'neither names nor remarks may contain' : 'may be refused in remarks as in names'}. Use different words.`

const words = ['论坛', '博客']
const edition: Pick<Edition, 'limits' | 'remarks'> = {
  limits: defaultLimits,
  remarks: [{ words, subjectKinds: ['individual'], provinces: ['贵州'], source: 'example' }],
}
const subject = { kind: 'individual' } as const

export const doc = {
  title: { zh: '备注里没有名称不能用的词', en: 'A remark contains no words that names may not have' },
  why: {
    zh: '第 14.1.B 条限制的是名称。有的接入商和省份规定同样的词备注里也不能有（版本的 `remarks`），默认版本没有。只有申请人反映的，由人工复核（`params.certain` 为 `false`）。',
    en: 'Clause 14.1.B is about names. Some providers and provinces forbid the same words in remarks (`remarks` of an edition); the default edition does not. What only applicants report is for a person to look at (`params.certain` is `false`).',
  },
  valid: [
    { value: '个人博客，没有论坛' },
    { value: '记录读书心得', facts: { edition, subject, province: '贵州省' } },
    { value: '个人博客', facts: { edition, subject } },
  ],
  invalid: [
    {
      value: '个人博客，没有论坛',
      facts: { edition, subject, province: '贵州省' },
      params: {
        found: [
          { word: '博客', start: 2, end: 4 },
          { word: '论坛', start: 7, end: 9 },
        ],
        certain: true,
      },
    },
    {
      value: '個人博客',
      facts: { edition: { ...edition, remarks: [{ words: ['', ...words], source: 'example', sure: 'C' }] } },
      params: { found: [{ word: '博客', start: 2, end: 4 }], certain: false },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof remarkBannedWord>
