import { type RuleFiles, readRuleFiles } from '../src/build/rule-module'

const modules = import.meta.glob<Record<string, unknown>>(['../src/rules/*/*.ts'], { eager: true })

/** Every file of src/rules, in the order of its code. */
export const ruleFiles: RuleFiles = readRuleFiles(
  Object.fromEntries(
    Object.entries(modules).map(([path, exports]) => [path.replace('../src/rules/', '').replace('.ts', ''), exports]),
  ),
)

/** Every rule. */
export const allRules = ruleFiles.rules
