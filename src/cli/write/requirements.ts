import type { Requirement } from '../../index'
import type { Context } from '../context'
import { isDone, type Sorted, wordsOf } from '../requirements'
import { padded, visible } from '../terminal'
import type { Plain } from './plain'

/** What an order asks for, and what it is called. */
export interface Asked extends Sorted {
  readonly title: string
  readonly context: Context
}

const signOf = (requirement: Requirement): string =>
  isDone(requirement) ? '✓' : requirement.status === 'unknown' ? '?' : '✗'

const lineOf = (requirement: Requirement, context: Context): string =>
  `  ${signOf(requirement)} ${padded(visible(wordsOf(requirement, context)), 52)} ${visible(requirement.source)}`.trimEnd()

const listed = (title: string, those: readonly Requirement[], context: Context): string[] =>
  those.length === 0 ? [] : [title, ...those.map((one) => lineOf(one, context))]

/** What is asked for, each with who asks: what is left to do comes first. */
export const plainRequirements: Plain<Asked> = {
  lines: ({ title, context, complete, types, missing, bring, perhaps, done }) => {
    const { texts } = context
    return [
      visible(title),
      texts.types(types),
      ...listed(texts.notGiven, missing, context),
      ...listed(texts.bring, bring, context),
      ...listed(texts.perhaps, perhaps, context),
      ...listed(texts.given, done, context),
      texts.complete(complete),
    ]
  },
  json: ({ title, context: { settings }, complete, types, needs, all }) => ({
    file: settings.file,
    title,
    edition: settings.edition,
    complete,
    types,
    needs,
    requirements: all,
  }),
  columns: ['file', 'asks', 'what', 'path', 'label', 'status', 'certainty', 'source'],
  rows: ({ context, all }) =>
    all.map((one) => [
      context.settings.file,
      one.asks,
      one.what,
      one.path.join('.'),
      wordsOf(one, context),
      one.status,
      one.certainty,
      one.source,
    ]),
}
