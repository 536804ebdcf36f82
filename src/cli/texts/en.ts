import type { Level } from '../../index'
import type { Position } from '../unusable'
import { problem } from './problem-en'

const list = (words: readonly string[]): string => words.join(', ')

/** A number with a noun. */
const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`

const position = (file: string, { row, column }: Position): string =>
  [file, ...(row === undefined ? [] : [`row ${row}`]), ...(column === undefined ? [] : [`column ${column}`])].join(', ')

/** What the command says in English. */
export const en = {
  problem,
  position,
  levels: { error: 'error', review: 'review', advice: 'advice' } as Record<Level, string>,
  verdicts: { error: 'to change', review: 'to look at', advice: 'passes, with advice', ok: 'passes' },
  clause: (number: string, text: string) => `Clause ${number}: ${text}`,
  summary: (ok: boolean, errors: number, reviews: number, advice: number) =>
    `${ok ? 'Ready to submit' : 'Not ready'}: ${errors} to change, ${reviews} for a person to look at, ${advice} advised.`,
  incomplete: 'Nothing has to be changed, but not everything is given yet.',
  types: (types: readonly string[]) => `Type of filing: ${list(types)}`,
  unknownType: 'not known (give the type, or what the registry has)',
  noFiling: 'none',
  notGiven: 'Still to fill in:',
  bring: 'To bring:',
  perhaps: 'May be asked for:',
  given: 'Given:',
  complete: (isComplete: boolean): string => (isComplete ? 'All that is required is given.' : 'Not complete.'),
  compared: {
    everywhere: 'Everywhere:',
    group: (errors: number, reviews: number, names: readonly string[]) =>
      `${errors} to change, ${reviews} for a person to look at: ${list(names)}`,
  },
  totals: (checked: number, ok: number) =>
    `${counted(checked, 'row')} checked, ${ok.toLocaleString('en')} without an error.`,
  unusable: (count: number) => `${counted(count, 'row')} could not be used.`,
  withoutKind: (count: number) =>
    `${counted(count, 'row')} without a kind of subject: rules for individuals or organisations alone did not judge them. Add a column “kind”, or use --kind.`,
  moreProblems: (count: number) => `… and ${count.toLocaleString('en')} more.`,
  ignored: (columns: readonly string[]) => `These columns are not known and were ignored: ${list(columns)}.`,
  interrupted: 'Interrupted. All rows above are whole; the rest was not checked.',
  missing: 'Not judged, because it was not given:',
  byHand: 'Only a person can judge:',
  suggestions: (names: readonly string[]) => `Names that pass: ${list(names)}`,
  titled: (what: string, whose: string) => (whose === '' ? what : `${what}: ${whose}`),
  sentences: (sentences: readonly string[]) => sentences.join(' '),
  filing: 'Application',
  order: 'Order',
  website: 'Website',
  items: {
    websites: 'Website',
    domains: 'Domain',
    orders: 'Order',
    servers: 'Server',
    preApprovals: 'Pre-approval',
    serviceContents: 'Service content',
    declaredCategories: 'Category',
  } as Readonly<Record<string, string>>,
  item: (noun: string, index: number) => `${noun} ${index}`,
  joinPlace: (parts: readonly string[]) => parts.join(' › '),
  facts: {
    registry: 'what the registry has about the domains and the certificate',
    action: 'which filing is requested',
    filed: 'what is filed already',
    previous: 'the order as it was before',
    account: 'the account',
    authorizationCodes: 'the authorization codes that exist',
    today: 'the day of the filing',
    province: 'the province',
    subject: 'who files',
    'subject.kind': 'the kind of subject',
    order: 'the order',
    certificate: 'the certificate',
    mover: 'who moves the order',
    isIdiom: 'a test of idioms',
    provinceOfMobile: 'the province of a mobile number',
    confirmed: 'what has been checked of the subject',
    website: 'the website',
    registrableDomain: 'a list of public suffixes',
    domainPlaces: 'the other domains of the order',
  } as Readonly<Record<string, string>>,
  number: {
    kinds: {
      subject: 'filing number of a subject',
      website: 'filing number of a website',
      app: 'filing number of an app',
      'mini-program': 'filing number of a mini-program',
      'quick-app': 'filing number of a quick app',
      'icp-licence': 'ICP licence',
      'telecom-licence': 'telecom licence',
      police: 'police number',
    } as Readonly<Record<string, string>>,
    none: (text: string) => `“${text}” is no filing, licence or police number.`,
    same: 'All filing numbers belong to one subject.',
    different: 'The filing numbers belong to different subjects.',
    fields: {
      printed: 'printed as',
      province: 'province',
      serial: 'serial',
      index: 'service',
      service: 'kind of service',
      businesses: 'businesses',
      joint: 'joint venture',
    } as Readonly<Record<string, string>>,
  },
  explain: {
    unknown: (code: string, close: readonly string[]) =>
      `There is no code “${code}”.${close.length > 0 ? ` Did you mean ${list(close)}?` : ''}`,
    level: 'level',
    downgraded: (level: string) => `${level} in milder cases`,
    clause: 'clause',
    edition: 'edition',
    sources: 'sources',
    about: 'about',
    kinds: 'kinds of subject',
    needs: 'needs',
    examples: 'sentences',
    page: 'page',
    codes: 'codes',
  },
  editions: {
    id: 'edition',
    date: 'date',
    name: 'name length',
    websites: 'websites per order',
    domains: 'domains per website',
    source: 'source',
    isDefault: 'default',
    both: (individual: number, unit: number) =>
      individual === unit ? String(individual) : `${individual} (individual), ${unit}`,
    length: (min: number, max: number | undefined) => (max === undefined ? `≥ ${min}` : `${min}–${max}`),
  },
}

/** What the command itself says in a language; the sentences of issues are the library's. */
export type Texts = typeof en
