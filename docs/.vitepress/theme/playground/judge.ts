import type { Issue, Level, Path, PlacedSpan, SubjectKind } from 'beian'
import type { Language } from '../../site/pages'
import type { Library } from './library'
import type { State, WebsiteState } from './state'

/** A part of a text to underline. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly level: Level
}

/** An issue as the page shows it. */
export interface Shown {
  readonly key: string
  readonly code: string
  readonly level: Level
  readonly path: Path
  readonly sentence: string
  /** How sure the code is, if it says so: a share, or a word. */
  readonly certainty: number | string | undefined
  readonly suggestions: readonly string[]
}

export interface Judged {
  readonly ok: boolean
  readonly issues: readonly Shown[]
  readonly marks: ReadonlyMap<string, readonly Mark[]>
  readonly report: unknown
}

export const keyOf = (path: Path): string => path.join('.')

const filled = <T extends object>(parts: T): T =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== '' && part !== undefined)) as T

export const domainsOf = (text: string): string[] => text.split(/[\s,，、;；]+/).filter((domain) => domain !== '')

const websiteOf = ({ name, domains, description, remark }: WebsiteState) => ({
  name,
  domains: domainsOf(domains),
  ...filled({ description: description.trim(), remark: remark.trim() }),
})

export const subjectOf = ({ kind, person, registered, national }: State) =>
  filled({
    kind,
    name: kind === 'individual' ? person.trim() : '',
    registeredName: kind === 'individual' ? '' : registered.trim(),
    level: national && kind !== 'individual' ? ('national' as const) : undefined,
  }) as { kind: SubjectKind; name?: string; registeredName?: string; level?: 'national' }

/** The order that the form describes. */
export const orderOf = (state: State) => ({
  subject: subjectOf(state),
  websites: state.websites.map(websiteOf),
  filingType: state.filingType,
})

export const factsOf = ({ province }: State) => filled({ province })

/** How sure a code is of what it found most surely. */
const certaintyIn = ({ params }: Issue<string, unknown>): number | string | undefined => {
  const { found, certainty } = params as { readonly found?: unknown; readonly certainty?: string }
  if (certainty !== undefined) return certainty
  const all = Array.isArray(found) ? found.map((part: { readonly certainty?: unknown }) => part?.certainty) : []
  const shares = all.filter((share) => typeof share === 'number')
  return shares.length > 0 ? Math.max(...shares) : all.find((share) => typeof share === 'string')
}

const shownOf = (
  issue: Issue<string, unknown>,
  index: number,
  library: Library,
  suggestions: readonly string[],
): Shown => ({
  key: `${index}-${issue.code}`,
  code: issue.code,
  level: issue.level,
  path: issue.path,
  sentence: library.format(issue, library.messages),
  certainty: certaintyIn(issue),
  suggestions,
})

const marksOf = (issues: readonly Issue<string, unknown>[], value: unknown, library: Library): Map<string, Mark[]> => {
  const marks = new Map<string, Mark[]>()
  for (const issue of issues)
    for (const { path, start, end } of library.spansOf(issue, value) as readonly PlacedSpan[]) {
      const key = keyOf(path)
      marks.set(key, [...(marks.get(key) ?? []), { start, end, level: issue.level }])
    }
  return marks
}

const suggestionsIn = ({ params }: Issue<string, unknown>): readonly string[] =>
  (params as { suggestions?: readonly string[] }).suggestions ?? []

/** Where the rules come from. */
export type Source = Pick<State, 'edition' | 'province'>

/** Judges an order, and suggests names for those that do not pass. */
export const judgeOrder = (value: unknown, { edition, province }: Source, library: Library): Judged => {
  const facts = filled({ province })
  const { order, websiteName } = library.trees(edition, province)
  const report = library.check(order, value, facts)
  const { subject, websites = [] } = (value ?? {}) as {
    subject?: object
    websites?: readonly { name?: unknown }[]
  }
  const suggested = new Map<string, readonly string[]>()
  const suggestionsFor = (path: Path): readonly string[] => {
    const key = keyOf(path)
    const name = Array.isArray(websites) ? websites[Number(path[1])]?.name : undefined
    if (typeof name !== 'string' || path[2] !== 'name') return []
    const known = suggested.get(key)
    if (known !== undefined) return known
    const { issues } = library.suggest(websiteName, name, { ...facts, subject } as never)
    const names = issues.map(suggestionsIn).find((own) => own.length > 0) ?? []
    suggested.set(key, names)
    return names
  }
  const issues = report.issues as readonly Issue<string, unknown>[]
  return {
    ok: report.ok,
    issues: issues.map((issue, index) =>
      shownOf(issue, index, library, issue.level === 'advice' ? [] : suggestionsFor(issue.path)),
    ),
    marks: marksOf(issues, value, library),
    report,
  }
}

/** A name of a pasted list. */
export interface JudgedName {
  readonly name: string
  readonly level: Level | 'ok'
  readonly issues: readonly Shown[]
  readonly marks: readonly Mark[]
  readonly report: unknown
}

const levels: readonly Level[] = ['error', 'review', 'advice']

/** The names of a pasted list. */
export const namesOf = ({ names }: State): string[] =>
  names
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const factsOfNames = (state: State) => ({ ...factsOf(state), subject: subjectOf(state) })

/** Judges each line as a name. */
export const judgeNames = (state: State, library: Library): JudgedName[] => {
  const { websiteName } = library.trees(state.edition, state.province)
  const facts = factsOfNames(state)
  return namesOf(state)
    .slice(0, mostNames)
    .map((name) => {
      const report = library.validate(websiteName, name, facts as never)
      const issues = report.issues as readonly Issue<string, unknown>[]
      return {
        report,
        name,
        level: levels.find((level) => issues.some((issue) => issue.level === level)) ?? 'ok',
        issues: issues.map((issue, index) => shownOf(issue, index, library, [])),
        marks: marksOf(issues, name, library).get('') ?? [],
      }
    })
}

/** As many names of a list are judged. */
export const mostNames = 2000

/** What pre-approval a website of the form needs, in sentences. */
export const preApprovalsOf = (state: State, website: WebsiteState, library: Library) => {
  const subject = subjectOf(state)
  const input = filled({
    name: website.name,
    description: website.description,
    subjectName: subject.registeredName ?? '',
    domains: domainsOf(website.domains),
  })
  const found = library.detectPreApproval(input, library.edition(state.edition, state.province) as never)
  return library.explainPreApproval(found, library.preApprovalMessages, filled({ province: state.province, subject }))
}

/**
 * Which filing it is, what the edition and the province ask for and is not given, and how many rules could not judge. That
 * nothing is missing, `requirements` alone says.
 */
export const missingOf = (value: unknown, { edition, province }: Source, language: Language, library: Library) => {
  const facts = filled({ province })
  const { order } = library.trees(edition, province)
  const { outcomes } = library.audit(order, value as never, facts as never)
  const { complete, types, requirements } = library.requirements(
    value as never,
    facts,
    library.edition(edition, province),
  )
  const open = requirements.filter(({ status }) => status !== 'given' && status !== 'answered')
  const isPaper = ({ asks }: (typeof open)[number]): boolean => asks === 'material' || asks === 'pre-approval'
  const labelsOf = (some: typeof open): readonly string[] => [...new Set(some.map(({ label }) => label[language]))]
  const required = open.filter(({ certainty }) => certainty === 'required')
  const count = (verdict: string): number => outcomes.filter((outcome) => outcome.verdict === verdict).length
  return {
    complete,
    types: [...new Set(types)].flatMap((type) => (type === null || type === 'none' ? [] : library.filingTypes[type])),
    toFillIn: labelsOf(required.filter((one) => !isPaper(one))),
    toBring: labelsOf(required.filter(isPaper)),
    perhaps: labelsOf(open.filter(({ certainty }) => certainty === 'perhaps')),
    passed: count('passed'),
    unknown: count('unknown'),
  }
}

const messagesIn: Readonly<Record<Language, string>> = { zh: 'zhCN', en: 'en' }
const localeOf: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }

const shownCode = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replaceAll(/"([a-zA-Z]+)":/g, '$1:')
    .replaceAll(/"((?:[^"\\']|\\.)*)"/g, "'$1'")

/** How a program names an edition with what a province requires, and what it imports for it. */
const editionIn = ({ edition, province }: Source) => ({
  isDefault: edition === 'tencent20160919' && province === '',
  own: province === '' ? edition : `withProvince(${edition}, '${province}')`,
  imports: [edition, ...(province === '' ? [] : ['withProvince'])],
})

const importsOf = (names: readonly string[], language: Language): string =>
  `import { ${[...names].sort().join(', ')} } from 'beian'
import { ${messagesIn[language]} } from 'beian/locales/${localeOf[language]}'
`

/** A program that makes the report. */
export const codeOf = (value: unknown, source: Source, language: Language): string => {
  const { isDefault, own, imports } = editionIn(source)
  const tree = isDefault ? 'order' : `orderOf(${own})`
  const facts = source.province === '' ? '' : `, { province: '${source.province}' }`
  return `${importsOf(['check', 'format', ...(isDefault ? ['order'] : ['orderOf', ...imports])], language)}
const value = ${shownCode(value)}

const { ok, issues } = check(${tree}, value${facts})
console.log(ok)
for (const issue of issues) console.log(issue.level, issue.path.join('.'), format(issue, ${messagesIn[language]}))
`
}

/** A program that makes the reports on a list of names. */
export const codeOfNames = (state: State, language: Language): string => {
  const { isDefault, own, imports } = editionIn(state)
  const tree = isDefault ? 'websiteName' : 'tree'
  const names = ['format', 'validate', ...(isDefault ? ['websiteName'] : ['websiteNameOf', ...imports])]
  return `${importsOf(names, language)}
const names = ${shownCode(namesOf(state))}
const facts = ${shownCode(factsOfNames(state))}
${isDefault ? '' : `const tree = websiteNameOf(${own})\n`}
for (const name of names) {
  const { ok, issues } = validate(${tree}, name, facts)
  console.log(ok, name, ...issues.map((issue) => format(issue, ${messagesIn[language]})))
}
`
}
