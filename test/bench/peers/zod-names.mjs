// The same checks as refinements of a zod 4 schema: one reading a name, made of npm parts, and one refinement a rule. A schema
// whose refinements each fold and search for themselves would be slower still.
import { z } from 'zod'

/** The rules of a reading that bind when nothing is known of the subject, as `validate` without facts has them. */
const binding = ({ rules }) => rules.filter(({ subjects }) => subjects === undefined)

/** @param node the rules and the reader: `websiteName` of the composition */
export const zodNames = (node) => {
  const facts = {}
  let schema = z.string().transform((text) => node.reader.read(text))
  for (const rule of binding(node)) {
    const { code, check, applies, wakes } = rule
    const speaks = (name) => wakes === undefined || (wakes & name.flags) !== 0
    const passes = (name) => !speaks(name) || applies?.(name, facts) === false || check(name, facts) === undefined
    schema = schema.refine(passes, { params: { code } })
  }
  return schema
}

/** The codes that a parse gives, without those that another code makes superfluous: what `validate` would say. */
export const codesOf = (node, { success, error }) => {
  if (success) return ''
  const codes = new Set(error.issues.map(({ params }) => params.code))
  const unless = new Map(node.rules.map((rule) => [rule.code, rule.unless ?? []]))
  return [...codes]
    .filter((code) => !unless.get(code).some((other) => codes.has(other)))
    .sort()
    .join(' ')
}
