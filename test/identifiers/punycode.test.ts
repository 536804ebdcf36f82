import { describe, expect, it } from 'vitest'
import { decodePunycode, encodePunycode } from '../../src/identifiers/punycode'

/** RFC 3492, section 7.1, in lower case. */
const examples: readonly (readonly [string, string, string])[] = [
  ['Arabic', 'ليهمابتكلموشعربي؟', 'egbpdaj6bu4bxfgehfvwxn'],
  ['Simplified Chinese', '他们为什么不说中文', 'ihqwcrb4cv8a8dqg056pqjye'],
  ['Traditional Chinese', '他們爲什麽不說中文', 'ihqwctvzc91f659drss3x8bo0yb'],
  ['Japanese', 'なぜみんな日本語を話してくれないのか', 'n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa'],
  ['Hindi', 'यहलोगहिन्दीक्योंनहींबोलसकतेहैं', 'i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd'],
  ['Japanese after digits', '3年b組金八先生', '3b-ww4c5e180e575a65lsy2b'],
  ['with hyphens', '-with-super-monkeys', '-with-super-monkeys-'],
  ['Hello', 'hello-another-way-それぞれの場所', 'hello-another-way--fc4qua05auwb3674vfr0b'],
  ['only ASCII', 'abc', 'abc-'],
  ['nothing', '', ''],
  ['from the first character after ASCII', '\x80a', 'a-a'],
  ['to the last one', '\u{10ffff}', 'dn32g'],
]

describe('the examples of RFC 3492', () => {
  it.each(examples)('%s', (_, label, encoded) => {
    expect(encodePunycode(label)).toBe(encoded)
    expect(decodePunycode(encoded)).toBe(label)
  })
})

it('a number after the last character is none', () => {
  expect(decodePunycode('dn32g')).toBe('\u{10ffff}')
  expect(decodePunycode('dn33g')).toBeUndefined()
})

it('the least number is the first character after ASCII', () => {
  expect(decodePunycode('a')).toBe('\x80')
})

it.each(['z', '99', 'é', 'a b', '99999999', 'fsqu00', 'a-fsqu0a!'])('%s encodes nothing', (text) => {
  expect(decodePunycode(text)).toBeUndefined()
})
