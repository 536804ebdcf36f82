import type { Level } from '../core/issue'
import { type Node, nodeOf } from '../core/node'
import type { Facts } from '../model/facts'
import { binds, type Provision, paramsFrom } from '../model/provision'
import { type SubjectKind, subjectKind } from '../model/schema'

/** The kinds of subject that a rule still binds, less those for which the text says `off`. */
const kindsLeft = (rule: Node, own: readonly Provision[]): readonly SubjectKind[] | undefined => {
  const given = own.some(({ mode }) => mode === 'everybody') ? undefined : rule.subjectKinds
  const isOff = (group: Provision['for']) => own.some((one) => one.level === 'off' && one.for === group)
  const kinds = given ?? subjectKind.values
  if (isOff('unit')) return kinds.filter((kind) => kind === 'individual')
  return isOff('individual') ? kinds.filter((kind) => kind !== 'individual') : given
}

/** Whether a provision lifts a rule for one service, such as an app. */
const isLiftedFor = (service: string, own: readonly Provision[]): boolean =>
  own.some((one) => one.level === 'off' && one.service === service)

/** How provisions adapt a rule: whom it binds, its level and its sources. `undefined` if they turn it off. */
export const adapted = (rule: Node, provisions: readonly Provision[]): Node | undefined => {
  const own = provisions.filter(({ code }) => code === rule.code)
  if (own.length === 0) return rule
  const general = own.filter(({ service }) => service === undefined)
  // Sources of an overlay come in addition.
  const isOff = general.some(({ level, for: group }) => level === 'off' && group === undefined)
  if (isOff && general.every(({ level }) => level === 'off')) return undefined
  return nodeOf({
    ...rule,
    clause: own.find(({ level }) => level !== 'off')?.basis[0]?.clause || rule.clause,
    subjectKinds: kindsLeft(rule, general),
    check: (value, facts: Facts, path) => {
      const service = facts.website?.service ?? 'website'
      const params = isLiftedFor(service, own) ? undefined : rule.check!(value, facts, path)
      const said = own.filter((one) => binds(one, facts.subject?.kind) && (one.service ?? service) === service)
      return params === undefined || 'basis' in params || said.length === 0
        ? params
        : { ...params, ...paramsFrom(...said) }
    },
    downgrade: downgradeOf(rule.level, rule.downgrade),
  })
}

/** An error also becomes a review if the texts are uncertain. */
const downgradeOf = (level: Level, own: Node['downgrade']): Node['downgrade'] =>
  level !== 'error'
    ? own
    : {
        to: own?.to ?? 'review',
        when: (params: { readonly suspected?: true }) =>
          params.suspected === true || own?.when(params as never) === true,
      }
