import type { StruckOutReason } from '../model/pre-approval'
import { once } from '../text/remember'

/** A part of a text that is not about the site itself. */
export interface StruckPart {
  readonly start: number
  readonly end: number
  readonly reason: StruckOutReason
}

type Mark = 'opens' | 'closes' | 'ends' | 'divides' | 'denies' | 'denies-with-有' | 'excludes' | 'excludes-by-外'

/** What begins or ends a clause, or denies it. 但 and 而 turn to what the site does after all. */
const units: Readonly<Record<Exclude<Mark, 'excludes'>, string>> = {
  opens: '（(',
  closes: '）)',
  ends: '。！？!?\n',
  divides: '，,；;但而',
  denies: '不未无無非勿',
  'denies-with-有': '没沒',
  'excludes-by-外': '除以',
}

const marks = /* @__PURE__ */ once(
  () =>
    new Map(
      Object.entries(units).flatMap(([mark, own]) => [...own].map((unit) => [unit.charCodeAt(0), mark as Mark])),
    ) as ReadonlyMap<number, Mark>,
)

const denial = /[不未无無非勿没沒]|除外|以外的|[（(]除/

/** Whether a text can deny anything: most texts do not. */
export const mayDeny = (text: string): boolean => denial.test(text)

const markAt = (text: string, at: number): Mark | undefined => {
  const mark = marks().get(text.charCodeAt(at))
  if (mark === 'denies-with-有') return text[at + 1] === '有' ? 'denies' : undefined
  if (mark !== 'excludes-by-外') return mark
  if (text.startsWith('除外', at) || text.startsWith('以外的', at)) return 'excludes'
  return text[at] === '除' && markAt(text, at - 1) === 'opens' ? 'denies' : undefined
}

/** A bracket this close after a denial belongs to it: 不含（药品、出版物）. */
const closest = 3

/** A part of a text, in UTF-16 units. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The parts of a text that it says are not its business: after 不, 未, 没有, 无 and 非 to the end of the clause or bracket,
 * before 除外 and 以外的, in a bracket that begins with 除, and after the words for customers, tenants and neighbours. Linear.
 *
 * @param shields words in which such a character denies nothing (无损, 非遗), by start
 * @param others words after which a text speaks of others (客户, 合作单位), by start
 * @returns parts by start, none of which overlap
 */
export const struckParts = (
  text: string,
  shields: readonly Stretch[] = [],
  others: readonly Stretch[] = [],
): StruckPart[] => {
  const parts: StruckPart[] = []
  let clause = 0
  let inBracket = false
  let open: { readonly start: number; readonly reason: StruckOutReason; readonly inBracket: boolean } | undefined
  const close = (end: number): void => {
    if (open) parts.push({ start: open.start, end, reason: open.reason })
    open = undefined
  }
  const endClause = (at: number): void => {
    close(at)
    clause = at
    inBracket = false
  }
  let shield = 0
  let other = 0
  for (let at = 0; at < text.length; at++) {
    while (shield < shields.length && shields[shield]!.end <= at) shield++
    const isShielded = shield < shields.length && shields[shield]!.start <= at
    for (; other < others.length && others[other]!.start === at; other++)
      if (!isShielded) open ??= { start: others[other]!.end, reason: 'about-others', inBracket }
    switch (markAt(text, at)) {
      case 'opens':
        if (open && !open.inBracket && at - open.start > closest) close(at)
        clause = at
        inBracket = true
        break
      case 'closes':
        close(at)
        inBracket = false
        break
      case 'denies':
        if (!isShielded) open ??= { start: at, reason: 'denied', inBracket }
        break
      case 'excludes':
        open = undefined
        parts.push({ start: clause, end: at, reason: 'excluded' })
        clause = at
        break
      case 'ends':
        endClause(at)
        break
      case 'divides':
        if (!inBracket) endClause(at)
        break
      default:
    }
  }
  close(text.length)
  return parts
}

/** Why places are not about the site, by the parts of their text. They must be asked for in ascending order. */
export const reasonsBy = (parts: readonly StruckPart[]) => {
  let next = 0
  return (at: number): StruckOutReason | undefined => {
    while (next < parts.length && parts[next]!.end <= at) next++
    return next < parts.length && parts[next]!.start <= at ? parts[next]!.reason : undefined
  }
}
