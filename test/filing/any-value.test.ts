import { expect, it } from 'vitest'
import { companyName } from '../../src/data/company'
import { websiteName } from '../../src/editions/default'
import { filingAction } from '../../src/filing/filing-action'
import { certificateProblem } from '../../src/identifiers/certificate'
import { suggest } from '../../src/name/suggest'

it.each([null, 3, 'x', [], undefined])('functions answer whatever comes: %j', (value) => {
  expect(filingAction(value as never)).toEqual({ missing: ['subjectFiled', 'domainFiled'] })
  expect(certificateProblem(value as never)).toBe('malformed')
  expect(certificateProblem({ type: 'resident-id', number: value } as never)).toBe('malformed')
  expect(typeof companyName.parse(value as never).tradeName).toBe('string')
  expect(suggest(websiteName, value as never).issues.length).toBeGreaterThan(0)
})
