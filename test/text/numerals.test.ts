import { expect, it } from 'vitest'
import { validate, websiteName } from '../../src/index'
import { withLookAlikeDigits, withNumerals } from '../../src/text/numerals'

it('adds every form of a numeral in a word, under the tag of the word', () => {
  expect(withNumerals('A六合彩B赌博')).toBe('A六合彩A陆合彩A6合彩B赌博')
  expect(withNumerals('C二十一点')).toBe(
    'C二十一点C二十壹点C二拾一点C二拾壹点C贰十一点C贰十壹点C贰拾一点C贰拾壹点C21点',
  )
  expect(withNumerals('A百家乐A佰家乐')).toBe('A百家乐A佰家乐')
})

it('adds no form that the list contains already', () => {
  expect(withNumerals('A十八禁A18禁')).toBe('A十八禁A十捌禁A拾八禁A拾捌禁A18禁')
  expect(withNumerals('A二十禁')).toContain('A20禁')
})

it.each(['6合彩资料', '陸合彩资料', '⑥合彩资料', '佰家乐攻略', '貳拾一点技巧', '拾八禁影院'])('%s', (name) => {
  const codes = validate(websiteName, name).issues.map(({ code }) => code)
  expect(codes.some((code) => code.startsWith('name.sensitive-'))).toBe(true)
})

it('adds what words in Latin letters are in digits that look like letters', () => {
  expect(withLookAlikeDigits('AcasinoBpokerAbetC赌bo')).toBe('AcasinoAcasin0Acas1noAcas1n0BpokerBp0kerAbetC赌bo')
})

it('sees digits in place of letters', () => {
  expect(validate(websiteName, 'casin0攻略').issues).toMatchObject([{ code: 'name.sensitive-word' }])
})
