import { isBlank, isEmpty } from './blank'
import type { Path } from './issue'
import type { Node } from './node'
import { addIssue, pathOf, type Run, wrongType } from './run'
import { typeOf } from './value'

/** Whether a property counts as given. */
export const isGiven = (node: Node, part: unknown): boolean => {
  if (typeof part === 'string') return node.takesBlank || !isBlank(part)
  return node.isRequired || !node.takesObject ? !isBlank(part) : !isEmpty(part)
}

/** The last property in a path; indices after it are ignored. */
export const nameOf = (path: Path): string => String(path.filter((key) => typeof key === 'string').at(-1) ?? '')

/** Adds an issue if a text is not one of its choices, or a value is not a date. */
export const checkType = ({ values, accepts }: Node, value: unknown, run: Run, depth: number): void => {
  if (values && !values.includes(value as string))
    addIssue(run, {
      code: 'input.not-one-of',
      level: 'error',
      path: pathOf(run, depth),
      params: Object.freeze({ allowed: values }),
    })
  if (accepts && !accepts(value)) addIssue(run, wrongType(pathOf(run, depth), 'date', typeOf(value)))
}

/** Reports a value that no rule of a node can judge. */
export const refuse = (node: Node, expected: string, actual: string, run: Run, depth: number): void => {
  run.record?.unreached(node, pathOf(run, depth), 'unknown')
  addIssue(run, wrongType(pathOf(run, depth), expected, actual))
}
