import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { personalNames } from '../../src/data/given-names'
import { personShape } from '../../src/name/persons'
import { samePerson } from '../../src/name/same-person'

const names = personalNames()
const { surnames, typical } = names

const kindOf = (name: string) => personShape(name, names)?.kind

/** Surnames that outweigh whatever the two characters behind them end a phrase with, but a website. */
const surname = fc.constantFrom(...[...surnames].filter(([, bits]) => bits > 3).map(([text]) => text))
const character = fc.constantFrom(...typical)
const ending = fc.constantFrom(...'的博客 的工作室 小站 日记 网 笔记 摄影集 同学'.split(' '))
const separator = fc.constantFrom('', ' ', '　', '\u200b', '*', '-', '\ufe0f')
const syllables = fc.constantFrom(...'xiaoming lei jian guo mei hua zhiyuan yuhan wen shu'.split(' '))
const romanised = fc.constantFrom('zhang', 'wang', 'liu', 'zhao', 'zhou')

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.string({ unit: fc.constantFrom(...'王欧阳司马建国的之网记·・ 　\u200baZ.,𠮷\ud800'), maxLength: 8 }),
)

describe('personShape', () => {
  test.prop([text])('judges any text', (name) => {
    expect([undefined, 'han', 'minority', 'romanised']).toContain(kindOf(name))
  })

  test.prop([surname, character, character])('a surname and a given name are a name', (family, first, second) => {
    fc.pre(first !== family && !'之氏阁里客'.includes(first) && kindOf(family + second) !== undefined)
    expect(kindOf(family + first + second)).toBe('han')
  })

  test.prop([surname, character, ending])('a name that goes on is none', (family, given, end) => {
    expect(kindOf(family + given + end)).toBeUndefined()
  })

  test.prop([surname, character, character, separator])('separators hide nothing', (family, first, second, between) => {
    expect(kindOf([family, first, second].join(between))).toBe(kindOf(family + first + second))
  })

  test.prop([romanised, syllables])('the order of a romanised name does not matter', (family, given) => {
    expect(kindOf(`${family} ${given}`)).toBe('romanised')
    expect(kindOf(`${given.toUpperCase()} ${family}`)).toBe('romanised')
  })
})

describe('samePerson', () => {
  test.prop([text, text])('does not depend on which is which', (name, person) => {
    expect(samePerson(name, person)).toBe(samePerson(person, name))
  })

  test.prop([surname, character, separator, separator])('everyone is themselves', (family, given, one, other) => {
    expect(samePerson(family + one + given, family + other + given)).toBe(true)
  })

  test.prop([romanised, syllables, syllables])('in Latin letters in any order and spacing', (family, one, two) => {
    const person = `${family} ${one} ${two}`
    for (const name of [`${one}${two} ${family}`, `${one} ${two} ${family}`, family + one + two, one + two + family])
      expect(samePerson(name.toUpperCase(), person)).toBe(true)
  })
})

it('a text of a megabyte is no name', () => {
  for (const unit of ['王', 'a ', '·', '王·', ' ', 'li']) {
    const long = unit.repeat(1_000_000 / unit.length)
    expect(kindOf(long)).toBeUndefined()
    expect(samePerson(long, `${long}王`)).toBe(false)
    expect(kindOf(long.slice(0, 1000))).toBeUndefined()
  }
})
