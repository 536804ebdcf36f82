import { expect, it } from 'vitest'
import { companyName } from '../../src/data/company'
import { websiteName } from '../../src/editions/default'
import { filingAction } from '../../src/life/filing-action'
import { suggest } from '../../src/rulesets/suggest'
import { certificateProblem } from '../../src/text/certificate'

it.each([null, 3, 'x', [], undefined])('functions answer whatever comes: %j', (value) => {
  expect(filingAction(value as never)).toEqual({ missing: ['subjectFiled', 'domainFiled'] })
  expect(certificateProblem(value as never)).toBe('malformed')
  expect(certificateProblem({ type: 'resident-id', number: value } as never)).toBe('malformed')
  expect(typeof companyName.parse(value as never).tradeName).toBe('string')
  expect(suggest(websiteName, value as never).issues.length).toBeGreaterThan(0)
})
