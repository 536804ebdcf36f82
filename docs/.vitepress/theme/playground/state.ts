import type { FilingType, SubjectKind } from 'beian'

// What the playground is asked, and how the address of the page says it.

export const modes = ['form', 'names', 'json'] as const
export type Mode = (typeof modes)[number]

export const kinds: readonly SubjectKind[] = [
  'individual',
  'sole-trader',
  'enterprise',
  'institution',
  'government',
  'social',
  'other',
]

export const filingTypes: readonly FilingType[] = ['first-filing', 'add-website', 'access-filing', 'change']

export interface WebsiteState {
  name: string
  /** As typed, separated by spaces, commas or lines. */
  domains: string
  description: string
  remark: string
}

export interface State {
  mode: Mode
  kind: SubjectKind
  filingType: FilingType
  /** The name of an individual. */
  person: string
  /** The full name on an organisation's certificate. */
  registered: string
  national: boolean
  edition: string
  province: string
  websites: WebsiteState[]
  /** A name a line. */
  names: string
  /** An order as JSON. */
  json: string
}

export const emptyWebsite = (): WebsiteState => ({ name: '', domains: '', description: '', remark: '' })

export const emptyState = (): State => ({
  mode: 'form',
  kind: 'individual',
  filingType: 'first-filing',
  person: '',
  registered: '',
  national: false,
  edition: 'tencent20160919',
  province: '',
  websites: [emptyWebsite()],
  names: '',
  json: '',
})

/** The parts of the address that are one text each. */
const texts = ['edition', 'province', 'person', 'registered', 'names', 'json'] as const

/** Addresses longer than this are not kept: some programs cut them. */
const longest = 30_000

/** The part of the address after `#`, without what is as at the start; `undefined` if it would be too long. */
export const hashOf = (state: State): string | undefined => {
  const start = emptyState()
  const query = new URLSearchParams()
  if (state.mode !== start.mode) query.set('mode', state.mode)
  if (state.kind !== start.kind) query.set('kind', state.kind)
  if (state.filingType !== start.filingType) query.set('type', state.filingType)
  for (const key of texts) if (state[key] !== start[key]) query.set(key, state[key])
  if (state.national) query.set('national', '1')
  const websites = state.websites.map(({ name, domains, description, remark }) => [name, domains, description, remark])
  if (websites.some((website) => website.some((text) => text !== ''))) query.set('websites', JSON.stringify(websites))
  const hash = query.toString()
  return hash.length > longest ? undefined : hash
}

const websitesOf = (text: string): WebsiteState[] => {
  try {
    const websites: unknown = JSON.parse(text)
    if (!Array.isArray(websites) || websites.length === 0) return [emptyWebsite()]
    return websites.slice(0, 20).map((website: unknown) => {
      const [name, domains, description, remark] = Array.isArray(website) ? website.map(String) : []
      return { name: name ?? '', domains: domains ?? '', description: description ?? '', remark: remark ?? '' }
    })
  } catch {
    return [emptyWebsite()]
  }
}

/** The state that an address describes; what it does not, or wrongly, is as at the start. */
export const stateOf = (hash: string): State => {
  const state = emptyState()
  const query = new URLSearchParams(hash.replace(/^#/, ''))
  state.mode = modes.find((mode) => mode === query.get('mode')) ?? state.mode
  state.kind = kinds.find((kind) => kind === query.get('kind')) ?? state.kind
  state.filingType = filingTypes.find((type) => type === query.get('type')) ?? state.filingType
  for (const key of texts) state[key] = query.get(key) ?? state[key]
  state.national = query.get('national') === '1'
  const websites = query.get('websites')
  if (websites !== null) state.websites = websitesOf(websites)
  return state
}
