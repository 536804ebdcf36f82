import { expect, it } from 'vitest'
import { canMove, isOrderState, nextStates, orderStates } from '../../src/filing/states'
import { authorizationCode, isWellFormedAuthorizationCode } from '../../src/identifiers/authorization-code'
import type { OrderState } from '../../src/model/schema'

it('an order has exactly these steps', () => {
  const steps = orderStates.flatMap((from) =>
    orderStates.filter((to) => canMove(from, to)).map((to) => `${from} > ${to}`),
  )
  expect(steps).toEqual([
    'draft > submitted',
    'submitted > bureau-review',
    'bureau-review > rejected',
    'bureau-review > approved',
    'rejected > submitted',
  ])
})

it('every state can be reached from a draft, and an approved order is at its end', () => {
  const reached = new Set<OrderState>(['draft'])
  for (const state of reached) for (const next of nextStates(state)) reached.add(next)
  expect([...reached].sort()).toEqual([...orderStates].sort())
  expect(nextStates('approved')).toEqual([])
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
