import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import type { Rule } from '../../core/rule'
import { type NameReading, ORGANISATION } from '../../text/name'

type OrganisationParams = { readonly found: readonly (Span & { readonly word: string; readonly named: boolean })[] }

export const nameOrganisationWord = {
  code: 'name.organisation-word',
  level: 'error',
  clause: '14.1.B',
  on: 'reading',
  subjects: ['individual'],
  wakes: ORGANISATION,
  check: (name): OrganisationParams | undefined => {
    const named = (word: string) => name.describe(ORGANISATION, word).named === true
    const found = name
      .hits(ORGANISATION)
      .filter(({ word, standing }) => named(word) || standing === 'word' || standing === 'part')
      .map(({ word, start, end }) => ({ word, start, end, named: named(word) }))
    const longest = found.filter((hit) => !found.some((other) => other !== hit && other.start <= hit.start && other.end >= hit.end))
    return longest.length > 0 ? { found: longest } : undefined
  },
} as const satisfies Rule<NameReading>

export const doc = {
  title: 'An individual’s website name holds no organisation word',
  why: '公司 and 组织 are named and count wherever they stand; 等类型 covers their family, which counts as a word. 工作室, 空间 and 网站 stand in the source’s own samples.',
  valid: [
    { value: '白桦工作室', facts: { subject: { kind: 'individual' } } },
    { value: '白桦有限公司', facts: { subject: { kind: 'enterprise' } } },
    { value: '白桦有限公司' },
  ],
  invalid: [
    {
      value: '白桦公司',
      facts: { subject: { kind: 'individual' } },
      params: { found: [{ word: '公司', start: 2, end: 4, named: true }] },
    },
    { value: '梦想研究所', facts: { subject: { kind: 'individual' } } },
  ],
} satisfies RuleDoc<typeof nameOrganisationWord>
