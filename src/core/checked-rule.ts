import { checkDefinition } from './definition'
import type { Params } from './issue'
import type { AnalysisType, ValueType } from './node'
import { type Rule, type RuleDefinition, rule as uncheckedRule, type ValueOn } from './rule'

/**
 * Returns a rule for `validate`, `ruleset` or `edition`. Pure: no registry. `on` gives the parameter of `check` its type;
 * annotate it if it is more special: `check: (domains: readonly string[]) => …`.
 *
 * @throws TypeError that names the mistake in the definition
 */
// @__NO_SIDE_EFFECTS__
export const rule = <
  const C extends string,
  P extends Params,
  const O extends ValueType | AnalysisType,
  V = ValueOn<O>,
>(
  definition: RuleDefinition<V, C, P, O>,
): Rule<NoInfer<V>, C, P> => {
  checkDefinition(definition)
  return uncheckedRule<C, P, O, V>(definition)
}
