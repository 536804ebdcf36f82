import { expect, it } from 'vitest'
import { problemJson } from '../../src/adapters/forms'
import { check, order } from '../../src/index'
import { en } from '../../src/locales/en'

const refused = { subject: { kind: 'individual' }, websites: [{ name: '小窝', domains: ['example.com'] }] }

it('is a problem document with the code, level, params, place and sentence of each issue', () => {
  const { issues } = check(order, refused)
  const message = en['name.too-short']
  expect(problemJson(issues, { messages: en })).toEqual({
    type: 'about:blank',
    title: 'Unprocessable Content',
    status: 422,
    errors: [
      {
        detail: typeof message === 'function' ? message({ min: 3, actual: 2 }) : message,
        pointer: '#/websites/0/name',
        code: 'name.too-short',
        level: 'error',
        clause: '14.1.D',
        params: { min: 3, actual: 2 },
      },
    ],
  })
})

it('says of itself what it is told', () => {
  const about = { type: 'https://example.com/problems/filing', title: 'The filing is not in order', status: 400 }
  expect(problemJson([], about)).toEqual({ ...about, errors: [] })
})

it.each([
  [[], '#'],
  [['websites', 0, 'name'], '#/websites/0/name'],
  [['a/b~c'], '#/a~1b~0c'],
  [['名 称'], '#/%E5%90%8D%20%E7%A7%B0'],
  [['50%#?"^|\\`{}'], '#/50%25%23?%22%5E%7C%5C%60%7B%7D'],
  [['\ud800'], '#/%EF%BF%BD'],
])('points to %j by %s', (path, pointer) => {
  const issue = { code: 'own.code', level: 'error', path, params: {} } as const
  expect(problemJson([issue])).toMatchObject({ errors: [{ pointer, detail: 'own.code' }] })
})

it('leads to the page of a code, if one is known', () => {
  const { issues } = check(order, refused)
  const pageOf = (page: (code: string) => string | undefined) => problemJson(issues, { page }).errors[0]
  expect(pageOf((code) => `https://example.com/${code}`)).toMatchObject({ page: 'https://example.com/name.too-short' })
  expect(pageOf(() => undefined)).not.toHaveProperty('page')
  expect(
    pageOf(() => {
      throw new Error('no')
    }),
  ).toMatchObject({ code: 'name.too-short' })
})
