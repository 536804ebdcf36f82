import { refuse } from '../core/mistake'
import type { AnyTree, IssueOf, Node } from '../core/node'
import { dayOf } from '../model/date'
import { checkEdition } from '../name/check-edition'
import type { CustomWords } from './custom-words'
import { type AnyIssueShape, allRules, type Edition, type EditionOptions, edition as uncheckedEdition } from './edition'
import { checkChanges, checkLimits, checkList, checkObject, checkRules, checkTexts, maker } from './edition-options'
import { checkProvisions, checkRequired } from './edition-rows'

const names = [
  'base',
  'id',
  'date',
  'source',
  'limits',
  'provisions',
  'words',
  'allow',
  'ordinaryWords',
  'rules',
  'levels',
  'without',
  'preApprovals',
  'overlay',
  'required',
]

/** Whether something is what `words` returns. */
const isWords = (value: unknown): boolean => {
  const { list, rule } = (value ?? {}) as { readonly list?: { readonly bit?: unknown }; readonly rule?: Partial<Node> }
  return rule?.kind === 'rule' && typeof list?.bit === 'number'
}

const checkText = ({ id, date, source, preApprovals, ordinaryWords }: Readonly<Record<string, unknown>>): void => {
  for (const [name, text] of Object.entries({ id, source }))
    if (text !== undefined && (typeof text !== 'string' || text === '')) refuse(maker, `${name} must be a text`, text)
  if (date !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(String(date)) && dayOf(date) !== undefined))
    refuse(maker, 'date must be a day, YYYY-MM-DD', date)
  if (preApprovals !== undefined && typeof preApprovals !== 'function')
    refuse(maker, 'preApprovals must be a function that returns the lines of a table', preApprovals)
  if (ordinaryWords !== undefined && typeof ordinaryWords !== 'function')
    refuse(maker, 'ordinaryWords must be words such as fullWords of beian/words-full', ordinaryWords)
}

const checkAll = (given: unknown): void => {
  const options = checkObject('options', given, names)
  const {
    base,
    limits = {},
    words = [],
    allow = [],
    rules = [],
    levels = {},
    without = [],
    provisions = [],
    required = [],
  } = options as Partial<EditionOptions<CustomWords<string>[], AnyTree[], never>>
  checkEdition('edition: base', base)
  for (const [name, list] of Object.entries({ words, rules, provisions, required })) checkList(name, list)
  checkTexts('allow', allow)
  for (const [i, one] of words.entries())
    if (!isWords(one)) refuse(maker, `words[${i}] must be what words() returns`, one)
  checkText(options)
  checkLimits(limits, base?.limits as never)
  const all = allRules(base as Edition<AnyIssueShape>, words, rules)
  const codes = checkRules(all)
  checkChanges(levels, without, codes)
  checkProvisions(
    provisions,
    all.map(({ code }) => code),
  )
  checkRequired(required)
}

/**
 * Returns an edition that builds on another; `websiteNameOf`, `websiteOf`, `orderOf` and `filingOf` return its trees.
 *
 * @throws TypeError that names the mistake, if an option is invalid
 * @example edition({ base: tencent20160919, limits: { minLength: 4 } }).limits.minLength // 4
 */
// @__NO_SIDE_EFFECTS__
export const edition = <
  const W extends readonly CustomWords<string>[] = readonly [],
  const R extends readonly AnyTree[] = readonly [],
  I extends AnyIssueShape = never,
>(
  options: EditionOptions<W, R, I>,
): Edition<I | IssueOf<W[number]['rule']> | IssueOf<R[number]>> => {
  checkAll(options)
  return uncheckedEdition(options)
}
