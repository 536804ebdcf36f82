import { expect, it } from 'vitest'
import { canMove, isOrderState, nextStates, orderStates, orderSteps } from '../../src/filing/states'
import { filingTypes } from '../../src/filing/types'
import { authorizationCode, isWellFormedAuthorizationCode } from '../../src/identifiers/authorization-code'
import type { FilingType, OrderState } from '../../src/model/schema'

it('an order has exactly these steps', () => {
  const steps = orderStates.flatMap((from) =>
    orderStates.filter((to) => canMove(from, to)).map((to) => `${from} > ${to}`),
  )
  expect(steps).toEqual([
    'draft > submitted',
    'draft > withdrawn',
    'submitted > returned',
    'submitted > bureau-review',
    'submitted > withdrawn',
    'returned > submitted',
    'returned > bureau-review',
    'returned > withdrawn',
    'bureau-review > rejected',
    'bureau-review > approved',
    'bureau-review > withdrawn',
    'rejected > submitted',
    'rejected > bureau-review',
    'rejected > withdrawn',
    'withdrawn > draft',
  ])
  expect(orderSteps).toHaveLength(steps.length)
})

it('every state can be reached from a draft, and an approved order is at its end', () => {
  const reached = new Set<OrderState>(['draft'])
  for (const state of reached) for (const next of nextStates(state)) reached.add(next)
  expect([...reached].sort()).toEqual([...orderStates].sort())
  expect(nextStates('approved')).toEqual([])
})

it('each step is taken by one who may', () => {
  expect(nextStates('submitted', { by: 'applicant' })).toEqual(['withdrawn'])
  expect(nextStates('submitted', { by: 'provider' })).toEqual(['bureau-review', 'returned'])
  expect(nextStates('bureau-review', { by: 'administration' })).toEqual(['approved', 'rejected'])
  expect(nextStates('bureau-review', { by: 'provider' })).toEqual([])
  expect(canMove('rejected', 'bureau-review', { by: 'provider' })).toBe(true)
  expect(canMove('rejected', 'bureau-review', { by: 'applicant' })).toBe(false)
  expect(nextStates('draft', { by: 'nobody' as never })).toEqual([])
})

it('a cancellation cannot be withdrawn from the administration', () => {
  for (const [type, { family }] of Object.entries(filingTypes))
    expect(canMove('bureau-review', 'withdrawn', { filingType: type as FilingType })).toBe(family !== 'cancel')
  expect(canMove('submitted', 'withdrawn', { filingType: 'cancel-website' })).toBe(true)
  expect(canMove('bureau-review', 'withdrawn', null as never)).toBe(true)
  expect(canMove('bureau-review', 'withdrawn', { filingType: 7 as never })).toBe(true)
})

it('what is no state has no steps', () => {
  for (const value of ['closed', '__proto__', 'constructor', '', 7, null, undefined]) {
    expect(isOrderState(value)).toBe(false)
    expect(nextStates(value as OrderState)).toEqual([])
    expect(canMove(value as OrderState, 'draft')).toBe(false)
    expect(canMove('draft', value as OrderState)).toBe(false)
  }
})

it('an authorization code is 20 ASCII letters and digits', () => {
  expect(isWellFormedAuthorizationCode('a1B2c3D4e5F6g7H8i9J0')).toBe(true)
  expect(authorizationCode.isWellFormed('abcdefghijklmnopqrst')).toBe(true)
  for (const code of [
    '',
    'a1B2c3D4e5F6g7H8i9J',
    'a1B2c3D4e5F6g7H8i9J00',
    'a1B2c3D4e5F6g7H8i9J０',
    'a1B2c3D4e5F6g7H8i9J\n',
    7,
    null,
  ])
    expect(isWellFormedAuthorizationCode(code as string)).toBe(false)
})
