import { audit, type Outcome, type Path } from '../index'
import { clauseText } from './catalogue'
import type { Checked } from './checked'
import type { Context } from './context'
import { findingsOf } from './findings'
import { givenIn, titleOf } from './given'
import { placeOf, valueAt } from './place'
import { needsOf } from './requirements'
import type { Position } from './unusable'

/** A value of a file, and where its parts are. */
export interface Document {
  readonly value: unknown
  readonly locate: (path: Path) => Position
}

/** The highest part on the way to a value that is not given: the whole certificate, not its number. */
const highestMissing = (value: unknown, path: Path): Path => {
  const length = path.findIndex((_, at) => (valueAt(value, path.slice(0, at + 1)) ?? '') === '')
  return length < 0 ? path : path.slice(0, length + 1)
}

/** What was not given, in words: parts of the value, then facts from outside. */
const missingFrom = (outcomes: readonly Outcome[], value: unknown, { settings, texts }: Context): string[] => {
  const unknown = outcomes.filter(({ verdict }) => verdict === 'unknown')
  const parts = unknown.flatMap(({ missing }) =>
    missing === undefined ? [] : [placeOf(highestMissing(value, missing), settings.language)],
  )
  const facts = unknown.flatMap(({ needs = [] }) =>
    needs.map((need) => (texts.facts[need] ?? texts.facts[need.replace(/\..*/, '')]) as string),
  )
  return [...new Set([...parts, ...facts])]
}

/** Checks an order, or an application: an object with `order` in it. */
export const checkDocument = ({ value, locate }: Document, context: Context): Checked => {
  const { settings, texts } = context
  const given = givenIn(value, settings)
  const tree = given.isFiling ? context.filing : context.order
  const { ok, issues, outcomes, checklist } = audit(tree, value as never, given.facts)
  const byHand = checklist.map(({ clause, path }) => {
    const text = clauseText(clause, settings.language) as string
    return texts.joinPlace([placeOf(path, settings.language), text])
  })
  return {
    file: settings.file,
    title: titleOf(given, texts),
    ok,
    issues: findingsOf(issues, value, context, locate),
    withoutKind: false,
    suggestions: [],
    notes: [],
    missing: missingFrom(outcomes, value, context),
    byHand,
    needs: needsOf(given.order, given.factsOfOrder, context),
  }
}
