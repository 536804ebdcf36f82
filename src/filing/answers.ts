import { attempt } from '../core/attempt'
import { isBlank } from '../core/blank'
import { freeze } from '../core/freeze'
import type { Issue, Report } from '../core/issue'
import { jsonCopy } from '../core/size'
import { isList, paramsOf, typeOf } from '../core/value'
import type { Answer, AnswerMeans } from '../model/schema'

/** What each kind of answer must contain: a remark its text, a letter or certificate its name, a waiver who decides and why. */
const needed: Readonly<Record<AnswerMeans, readonly (keyof Answer)[]>> = {
  remark: ['text'],
  letter: ['text'],
  certificate: ['text'],
  waiver: ['author', 'reason'],
}

/** Why an answer is not used: it is incomplete; there is no such issue; the issue is an error; or the value has changed. */
export type UnusedReason = 'incomplete' | 'no-such-issue' | 'not-a-review' | 'value-changed'

/** An issue, and its answer if it has one. */
export type AnsweredIssue<I> = I & { readonly answer?: Answer }

/** A report that distinguishes answered reviews from open ones. */
export interface AnsweredReport<I = Issue> extends Report<AnsweredIssue<I>> {
  /** Reviews that nobody has answered. */
  readonly open: readonly I[]
  /** How many reviews are answered. */
  readonly answered: number
  /** Answers that are not used, with the reason. */
  readonly unused: readonly { readonly answer: Answer; readonly why: UnusedReason }[]
}

const texts = ['code', 'at', 'text', 'author', 'reason', 'about'] as const

/** The day of an answer, as text. */
const dayText = (date: unknown): string | undefined =>
  date instanceof Date && !Number.isNaN(date.getTime()) ? date.toISOString().slice(0, 10) : undefined

/** A copy of the valid parts of an answer; `undefined` if it does not say which issue it answers, or how. */
const copyAnswer = (value: unknown): Answer | undefined =>
  attempt(() => {
    const given = value as Readonly<Record<string, unknown>>
    if (!Object.hasOwn(needed, given.means as string)) return undefined
    const copy: Record<string, string> = { means: given.means as string }
    for (const name of texts) if (typeof given[name] === 'string') copy[name] = given[name] as string
    const date = typeof given.date === 'string' ? given.date : dayText(given.date)
    if (date !== undefined) copy.date = date
    return copy.code === undefined || copy.at === undefined ? undefined : (copy as unknown as Answer)
  }, undefined)

/** Details that say how sure a text or the library is. They may change while the value stays the same. */
const notAboutValue: readonly string[] = ['basis', 'certainty']

/** What an answer to an issue is about: the details of the issue that follow from the value. */
const aboutOf = ({ params }: Pick<Issue, 'params'>): string =>
  JSON.stringify(paramsOf(params), (key, detail) => (notAboutValue.includes(key) ? undefined : detail))

/** Where an issue is, as an answer says it. */
const placeOf = ({ path }: Pick<Issue, 'path'>): string => path.join('.')

const noAnswer: Answer = { code: '', at: '', means: 'remark' }

/**
 * Returns the answer to a review, for the `answers` of an order: a remark, a letter, a certificate, or a waiver with its
 * author and reason. It stays with the place and the details of the issue, so that a changed value opens the review again.
 *
 * @example answerTo({ code: 'name.place', path: ['name'], params: {} }, { means: 'letter', text: '情况说明' }).at // 'name'
 */
export const answerTo = (
  issue: Pick<Issue<string, unknown>, 'code' | 'path' | 'params'>,
  answer: Omit<Answer, 'code' | 'at' | 'about'>,
): Answer =>
  freeze(
    attempt(() => {
      const given = { ...answer, code: issue.code, at: placeOf(issue), about: aboutOf(issue as Issue) }
      return copyAnswer(given) ?? noAnswer
    }, noAnswer),
  )

const isComplete = (answer: Answer): boolean => needed[answer.means].every((part) => !isBlank(answer[part]))

/** Whether something is an issue, as `validate` returns them. */
const isIssue = (value: unknown): value is Issue =>
  typeOf(value) === 'object' && typeof (value as Issue).code === 'string' && Array.isArray((value as Issue).path)

/** Issues with one code at one place: what answers to the reviews among them are about, and the first answer to each. */
interface Group {
  readonly reviews: Set<string>
  readonly answers: Map<string, Answer>
  /** The first answer that says nothing of what it is about. */
  any?: Answer
}

const keyOf = (code: string, at: string): string => `${code} ${at}`

/** Why an answer is not used. If it is, it is added to the group of issues that it answers; the first one counts. */
const whyUnused = (answer: Answer, group: Group | undefined): UnusedReason | undefined => {
  if (group === undefined) return 'no-such-issue'
  if (group.reviews.size === 0) return 'not-a-review'
  if (!isComplete(answer)) return 'incomplete'
  const { about = '' } = answer
  if (isBlank(about)) group.any ??= answer
  else if (!group.reviews.has(about)) return 'value-changed'
  else if (group.any === undefined && !group.answers.has(about)) group.answers.set(about, answer)
  return undefined
}

const answerAll = (issues: readonly Issue[], answers: readonly Answer[]): Omit<AnsweredReport, 'ok'> => {
  const groups = new Map<string, Group>()
  const located = issues.map((issue) => {
    const key = keyOf(issue.code, placeOf(issue))
    const group: Group = groups.get(key) ?? { reviews: new Set(), answers: new Map() }
    groups.set(key, group)
    const about = issue.level === 'review' ? aboutOf(issue) : undefined
    if (about !== undefined) group.reviews.add(about)
    return { issue, group, about }
  })
  const unused = answers.flatMap((answer) => {
    const why = whyUnused(answer, groups.get(keyOf(answer.code, answer.at)))
    return why === undefined ? [] : [{ answer, why }]
  })
  const all = located.map(({ issue, group, about }): AnsweredIssue<Issue> => {
    const answer = about === undefined ? undefined : (group.answers.get(about) ?? group.any)
    return answer === undefined ? issue : { ...issue, answer }
  })
  const reviews = all.filter(({ level }) => level === 'review')
  const open = reviews.filter(({ answer }) => answer === undefined)
  return { issues: all, open, answered: reviews.length - open.length, unused }
}

/**
 * Returns a report with the answers to its reviews: each answered review carries its answer, and `open` has the others. An
 * error cannot be answered. Answers that match no review are returned as `unused`, with the reason.
 *
 * @param answers those of the order: `order.answers`
 * @example withAnswers({ ok: true, issues: [] }, []).open // []
 */
export const withAnswers = <I>(report: Report<I>, answers: readonly Answer[] | undefined): AnsweredReport<I> =>
  freeze(
    attempt(
      () => {
        const copy = jsonCopy(report) as unknown as Report<Issue>
        const issues = copy.issues.filter(isIssue)
        const sound = isList(answers) ? answers.map(copyAnswer).filter((answer) => answer !== undefined) : []
        return { ok: issues.every(({ level }) => level !== 'error'), ...answerAll(issues, sound) }
      },
      { ok: false, issues: [], open: [], answered: 0, unused: [] },
    ),
  ) as never
