import { describe, expect, it } from 'vitest'
import { givenCharacters, samples } from '../../src/build/personal-names'
import { personalNames } from '../../src/data/given-names'
import { romanisedSurnames, surnameInitials, surnames } from '../../src/data/surnames'
import { personShape } from '../../src/name/persons'

describe('the tables of personal names', () => {
  it('are unpacked as they were packed', () => {
    const { typical, untypical } = givenCharacters()
    expect([...personalNames().typical].sort().join('')).toBe(typical)
    expect([...personalNames().untypical].sort().join('')).toBe(untypical)
    expect(personalNames()).toBe(personalNames())
  })

  it('weigh surnames by how rarely they are anything else', () => {
    const weight = (surname: string) => surnames().get(surname)
    expect(weight('刘')).toBe(9)
    expect(weight('云')).toBe(-1)
    expect(weight('欧阳')).toBe(6)
    expect(weight('阿')).toBeUndefined()
    expect(weight('小')).toBeUndefined()
    expect(weight('/')).toBeUndefined()
    expect(surnames()).toBe(surnames())
    expect(surnames().size).toBeGreaterThan(400)
  })

  it('tell which characters stand first in a surname', () => {
    const initials = new Set(surnameInitials())
    for (const surname of surnames().keys()) expect(initials).toContain(surname.charAt(0))
    for (const character of initials) expect(character).toMatch(/^\p{Script=Han}$/u)
  })

  it('hold each surname and each character once', () => {
    expect(new Set(romanisedSurnames()).size).toBe(romanisedSurnames().length)
    for (const character of personalNames().typical) expect(personalNames().untypical.has(character)).toBe(false)
  })
})

describe('cross-validation: tables from four fifths of the names judge the last fifth', () => {
  const { names, words } = samples()
  const { siteEndings, titles } = personalNames()
  const endsAsNamesDo = (name: string) => !siteEndings.has(name.slice(-1)) && !titles.has(name.slice(1))
  const share = (texts: readonly string[], { typical, untypical }: ReturnType<typeof givenCharacters>) => {
    const held = { ...personalNames(), typical: new Set(typical), untypical: new Set(untypical) }
    return texts.filter((text) => personShape(text, held)).length / texts.length
  }

  it.each([0, 1, 2, 3, 4])('fold %i', (fold) => {
    const inFold = (_: string, i: number) => i % 5 === fold
    const tables = givenCharacters(names.filter((name, i) => !inFold(name, i)))
    // Two thirds of what is missed is no Chinese name: 何处寻, 李老师, 常州人, 向东流 and 史密斯 are tagged as persons too.
    expect(share(names.filter(inFold), tables)).toBeGreaterThan(0.9)
    expect(share(names.filter(inFold).filter(endsAsNamesDo), tables)).toBeGreaterThan(0.96)
    const beginLikeNames = words.filter((word, i) => surnames().has(word.charAt(0)) && inFold(word, i))
    expect(share(beginLikeNames, tables)).toBeLessThan(0.12)
  })
})
