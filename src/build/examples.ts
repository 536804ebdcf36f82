import { format, type Message } from '../core/format'
import type { Issue } from '../core/issue'
import type { Analyser, AnyTree } from '../core/node'
import { analysis } from '../core/tree'
import { validate } from '../core/validate'
import { tencent20160919 } from '../editions/tencent-2016-09-19'
import { certificateNumber } from '../identifiers/certificate-number'
import { ipAddress } from '../identifiers/ip-address'
import type { Facts } from '../model/facts'
import { nameAnalyser } from '../name/name-analyser'
import { preApprovalOf } from '../pre-approval/website'
import { edition } from '../rulesets/edition'
import { exampleProvisions } from './example-provisions'
import type { RuleModule } from './rule-module'

/** The edition whose rules these are. */
export const defaultEdition = tencent20160919.id

export const names = nameAnalyser({ ...tencent20160919, limits: { ...tencent20160919.limits, maxLength: 128 } })

/** Names of an edition whose provisions the examples of optional rules are about. */
const optionalNames = nameAnalyser(edition({ base: tencent20160919, id: 'example', provisions: exampleProvisions }))

const analysers: readonly Analyser<never, unknown>[] = [names, certificateNumber, ipAddress, preApprovalOf]

/** What the examples of a rule are checked with: a rule of an analysis takes the value that is analysed. */
export const treeOf = (rule: AnyTree & Pick<RuleModule['rule'], 'on' | 'clause'>): AnyTree => {
  if (!rule.on.endsWith('-analysis')) return rule
  if (rule.on === names.gives && rule.clause === 'editions') return analysis(optionalNames, rule as never)
  const analyser = analysers.find(({ gives }) => gives === rule.on)
  if (analyser === undefined) throw new Error(`No analyser gives ${rule.on}: add it to src/build/examples.ts.`)
  return analysis(analyser, rule as never)
}

/** What a rule reports about an example. */
export const issuesOf = ({ rule }: RuleModule, value: unknown, facts?: Facts): readonly Issue[] =>
  validate(treeOf(rule), value as never, facts).issues as readonly Issue[]

/** The sentence of one language for an issue. */
export const sentenceOf = (issue: Pick<Issue, 'code' | 'params'>, sentence: Message<never>): string =>
  format(issue as Issue, { [issue.code]: sentence })
