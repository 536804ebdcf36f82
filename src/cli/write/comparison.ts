import type { Basis, Comparison, Level } from '../../index'
import type { Context } from '../context'
import { placeOf } from '../place'
import { visible } from '../terminal'
import type { Plain } from './plain'

/** What an order gets by several editions and provinces, and what these are called. */
export interface Compared extends Comparison {
  readonly title: string
  readonly context: Context
  /** A name for each variant. */
  readonly names: readonly string[]
}

type ComparedIssue = Comparison['issues'][number]

/** Whether all variants say the same of it. */
const isCommon = ({ levels }: ComparedIssue): boolean => levels.every((level) => level === levels[0])

const issueLine = ({ code, path }: ComparedIssue, level: Level, { settings, texts }: Context): string =>
  `  [${texts.levels[level]}] ${code}  ${visible(placeOf(path, settings.language))}`.trimEnd()

/** Variants that say the same. */
interface Group {
  readonly errors: number
  readonly reviews: number
  /** What they say and others do not. */
  readonly lines: readonly string[]
  readonly names: string[]
}

/** Variants by what they say, those with the fewest issues first. */
const groupsOf = ({ variants, issues, context, names }: Compared): Group[] => {
  const differing = issues.filter((issue) => !isCommon(issue))
  const groups = new Map<string, Group>()
  variants.forEach(({ errors, reviews }, at) => {
    const lines = differing.flatMap((issue) => {
      const level = issue.levels[at] as Level | null
      return level === null ? [] : [issueLine(issue, level, context)]
    })
    const key = lines.join('\n')
    const group = groups.get(key) ?? { errors, reviews, lines, names: [] }
    group.names.push(names[at] as string)
    groups.set(key, group)
  })
  return [...groups.values()].sort((a, b) => a.errors - b.errors || a.reviews - b.reviews)
}

const linesOf = (compared: Compared): string[] => {
  const { title, context, issues } = compared
  const { texts } = context
  const common = issues.filter(isCommon).map((issue) => issueLine(issue, issue.levels[0] as Level, context))
  return [
    visible(title),
    ...(common.length > 0 ? [texts.compared.everywhere, ...common] : []),
    ...groupsOf(compared).flatMap(({ errors, reviews, names, lines }) => [
      texts.compared.group(errors, reviews, names),
      ...lines,
    ]),
  ]
}

const sourcesOf = (basis: readonly Basis[] | null | undefined): string =>
  (basis ?? []).map(({ source, date }) => `${source} (${date})`).join('; ')

/** What an order gets by each edition and province: first what all say, then who says more. */
export const plainComparison: Plain<Compared> = {
  lines: linesOf,
  json: ({ title, context, variants, issues }) => ({ file: context.settings.file, title, variants, issues }),
  columns: ['file', 'edition', 'province', 'ok', 'code', 'level', 'place', 'sources'],
  rows: ({ context: { settings }, variants, issues }) =>
    variants.flatMap(({ edition, province, ok }, at) => {
      const about = [settings.file, edition, province?.name ?? '', ok]
      const rows = issues.flatMap(({ code, path, levels, basis }) => {
        const level = levels[at]
        if (level === null) return []
        return [[...about, code, level as Level, placeOf(path, settings.language), sourcesOf(basis[at])]]
      })
      return rows.length > 0 ? rows : [[...about, '', '', '', '']]
    }),
}
