import { attempt } from '../core/attempt'
import { readFacts } from '../core/facts'
import { freeze } from '../core/freeze'
import { soundFact } from '../core/sound-fact'
import { isList, isWalkable, typeOf } from '../core/value'
import { givenAction } from '../filing/binds'
import { preparedRegistry } from '../filing/registry'
import { websiteAction } from '../filing/situation'
import { traitsOf } from '../filing/types'
import type { Edition } from '../model/edition'
import type { Facts, FilingAction } from '../model/facts'
import type { RequirementRow } from '../model/requirement'
import type { Order, Website } from '../model/schema'
import { hasPaper, preApprovalOf } from '../pre-approval/website'
import { Collected, isOfWebsite, type Requirement } from './collected'
import { defaultRequired } from './default-rows'
import { provinceOfProvisions, rowsFrom } from './from-provisions'
import { fieldLabel, preApprovalLabel } from './label'
import { provinceIn } from './scope'

/** What an order needs to be complete. */
export interface Requirements {
  /** Whether everything required is given. What is given may still be wrong: `order` reports that. */
  readonly complete: boolean
  /** The filing of each website, or of the order if it has no websites; `null` if unknown. */
  readonly types: readonly (FilingAction | null)[]
  /** Facts without which nobody can say all that is asked for. */
  readonly needs: readonly (keyof Facts)[]
  readonly requirements: readonly Requirement[]
}

/** What of an edition decides. */
export type RequiredEdition = Pick<Edition, 'required' | 'provisions' | 'preApprovals'>

const preApprovalsOf = (website: Website, at: number, facts: Facts): Requirement[] =>
  preApprovalOf.analyse(website, facts).needs.map(({ certainty, demand }) => ({
    asks: 'pre-approval',
    what: demand.category,
    path: ['websites', at, 'preApprovals'],
    label: preApprovalLabel(demand),
    status: hasPaper(website, demand.category) ? 'given' : 'missing',
    certainty: certainty === 'suspected' || certainty === 'scope' ? 'perhaps' : 'required',
    source: demand.issuingBureau,
    clause: '15.1',
  }))

/** Requirements cannot be listed until the type of filing is known. */
const typeIsMissing = (): Requirement => ({
  asks: 'field',
  what: 'order.filingType',
  path: ['filingType'],
  label: fieldLabel('order.filingType'),
  status: 'missing',
  certainty: 'required',
  source: 'tencentyun/qcloud-documents (2021-11-12), 备案类型',
})

/** A row whose lists can be walked. */
const isSound = (row: object): boolean => Object.values(row).every((part) => !Array.isArray(part) || isList(part))

/** Rows of the edition itself. */
const requiredBy = ({ required }: RequiredEdition): readonly RequirementRow[] =>
  isList(required) ? required.filter(isSound) : []

const collect = (order: Partial<Order>, given: Facts, edition: RequiredEdition): Requirements => {
  const facts: Facts = {
    ...given,
    order,
    subject: order.subject as never,
    registry: preparedRegistry(given) as never,
    edition: edition as never,
    province: (given.province ?? provinceOfProvisions(edition.provisions)) as never,
  }
  const action = givenAction(order, facts)
  const websites: readonly Partial<Website>[] = isWalkable(order.websites) ? order.websites : []
  const types = websites.map((website) => websiteAction(website, { ...facts, action: action as never }))
  const ofOrder = types.length > 0 ? types : [action]
  const rows = [...defaultRequired, ...rowsFrom(edition.provisions), ...requiredBy(edition)]
  const collected = new Collected()
  for (const row of rows)
    if (!isOfWebsite(row)) collected.add(row, 0, { order, facts, types: ofOrder })
    else if (websites.length > 0)
      for (const [at, website] of websites.entries())
        collected.add(row, at, { order, facts, types: [types[at]], website })
    // A filing that needs a website has at least one.
    else if (traitsOf(action).websites) collected.add(row, 0, { order, facts, types: ofOrder, website: {} })
  const papers = websites.flatMap((website, at) =>
    traitsOf(types[at]).content ? preApprovalsOf(website as Website, at, { ...facts, website }) : [],
  )
  const answers = isList(order.answers) ? order.answers : []
  const requirements = [
    ...(ofOrder.includes(undefined) ? [typeIsMissing()] : []),
    ...collected.all.values(),
    ...papers,
  ].map(
    (one): Requirement =>
      one.status !== 'given' && answers.some(({ code, at }) => code === one.what && at === one.path.join('.'))
        ? { ...one, status: 'answered' }
        : one,
  )
  const needs: readonly (keyof Facts)[] =
    provinceIn(facts) === undefined && rows.some((row) => row.provinces !== undefined) ? ['province'] : []
  const isDone = ({ status, certainty }: Requirement): boolean =>
    certainty === 'perhaps' || status === 'given' || status === 'answered'
  return {
    complete: needs.length === 0 && requirements.every(isDone),
    types: ofOrder.map((type) => type ?? null),
    needs,
    requirements,
  }
}

/**
 * Returns every field, material and condition that this subject, type of filing, edition and province ask for: what it is
 * called, where it is given, whether it is, and who says so. `complete` is the sum. What is wrong is for `order` to report.
 *
 * Never throws: what can't be read counts as not given.
 *
 * @param facts what is known besides: `registry`, `province`, `today`, `account` …
 * @param edition whose rows are added to those of the default edition and of the national form
 * @example requirements({ filingType: 'cancel-website' }).complete // false
 */
export const requirements = (order: Partial<Order>, facts?: Facts, edition: RequiredEdition = {}): Requirements =>
  freeze(
    attempt(
      () =>
        collect(
          (soundFact('order', order) ?? {}) as Partial<Order>,
          readFacts(facts ?? {}).facts,
          typeOf(edition) === 'object' ? edition : {},
        ),
      { complete: false, types: [], needs: [], requirements: [] },
    ),
  )
