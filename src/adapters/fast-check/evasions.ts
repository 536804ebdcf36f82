import * as fc from 'fast-check'
import { traditional } from '../../data/packed'
import { pairsOf, radicals } from '../../text/forms'

/** A way to hide a word from a search for its characters. */
export type Evasion =
  /** Another form of the same character: full-width, circled, squared, mathematical, a radical, a compatibility ideograph. */
  | 'form'
  /** The Traditional or a variant character, if there is one. */
  | 'traditional'
  /** Zero-width characters, direction marks, soft hyphens and variation selectors between characters. */
  | 'invisible'
  | 'mark'
  | 'blank'
  | 'symbol'
  | 'emoji'
  /** Every character twice or more, if the word itself does not repeat one. */
  | 'repeat'

const between: Readonly<Record<Exclude<Evasion, 'form' | 'traditional' | 'repeat'>, readonly string[]>> = {
  invisible: [...'\u200b\u200c\u200d\u2060\ufeff\u200e\u202a\u202e\u202c\u2066\u2069\u00ad\u034f\ufe0f\u{e0100}'],
  mark: [...'\u0300\u0301\u0336\u0338\u20dd\u20e3'],
  blank: [...' \u3000\u00a0\u2003\t'],
  symbol: [...'*-_.·|/~+、。•★'],
  emoji: ['📷', '🎉', '❤️', '👨‍👩‍👧', '🇨🇳'],
}

const all: readonly Evasion[] = ['form', 'traditional', 'invisible', 'mark', 'blank', 'symbol', 'emoji', 'repeat']

/** The ranges in which Unicode keeps other forms of a character, first and last code point: capitals, and what NFKD maps back to it. */
const blocks = [
  [0x41, 0x5a],
  [0x2100, 0x24ff],
  [0x2f00, 0x2fdf],
  [0x3200, 0x33ff],
  [0xf900, 0xfaff],
  [0xff01, 0xff5e],
  [0x1d400, 0x1d7ff],
  [0x1f100, 0x1f2ff],
  [0x2f800, 0x2fa1f],
] as const

type Variants = ReadonlyMap<string, readonly string[]>

const grouped = (pairs: readonly (readonly string[])[]): Variants => {
  const variants = new Map<string, string[]>()
  for (const [variant, plain] of pairs as readonly [string, string][]) {
    variants.set(plain, [...(variants.get(plain) ?? []), variant])
  }
  return variants
}

const formsByCharacter = () => {
  const pairs: string[][] = [...radicals()]
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code++) {
      const variant = String.fromCodePoint(code)
      const plain = variant.normalize('NFKD').toLowerCase()
      if ([...plain].length === 1 && plain !== variant) pairs.push([variant, plain])
    }
  }
  return grouped(pairs)
}

const traditionalByCharacter = (): Variants =>
  grouped(Array.from(pairsOf(traditional).matchAll(/../gu), ([pair]) => [...pair]))

let tables: { readonly form: Variants; readonly traditional: Variants } | undefined

const joined = (parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''))

/** One place in the word is always disguised, so that a shrunk evasion is still an evasion. The others may be. */
const replaced = (characters: readonly string[], variants: Variants): fc.Arbitrary<string> | undefined => {
  const choices = characters.map((character) => variants.get(character) ?? [])
  const places = choices.flatMap((all, i) => (all.length > 0 ? [i] : []))
  if (places.length === 0) return undefined
  return fc
    .constantFrom(...places)
    .chain((forced) =>
      joined(choices.map((all, i) => fc.constantFrom(...(i === forced ? [] : [characters[i] as string]), ...all))),
    )
}

const divided = (characters: readonly string[], by: readonly string[]): fc.Arbitrary<string> => {
  const filling = (minLength: number) => fc.array(fc.constantFrom(...by), { minLength, maxLength: 3 })
  const last = characters.length - 1
  return fc.nat(Math.max(0, last - 1)).chain((forced) =>
    joined(
      characters.map((character, i) =>
        // A character after a word does not hide it.
        i === last ? fc.constant(character) : filling(i === forced ? 1 : 0).map((parts) => character + parts.join('')),
      ),
    ),
  )
}

const repeated = (characters: readonly string[]): fc.Arbitrary<string> | undefined =>
  characters.some((character, i) => character === characters[i + 1])
    ? undefined
    : joined(characters.map((character) => fc.integer({ min: 2, max: 4 }).map((times) => character.repeat(times))))

/**
 * Returns an arbitrary of a word in disguise, never as it is, which a person still reads. Each folds back to the word, if
 * runs of one character count as one.
 *
 * @param word at least two characters, in lower case and simplified
 * @param ways to choose from, all by default; `invisible` if the word allows no other
 */
export const evasionsOf = (word: string, ...ways: readonly Evasion[]): fc.Arbitrary<string> => {
  tables ??= { form: formsByCharacter(), traditional: traditionalByCharacter() }
  const { form, traditional } = tables
  const characters = [...word]
  const arbitraries = (ways.length > 0 ? ways : all).flatMap((way) => {
    if (way === 'repeat') return repeated(characters) ?? []
    if (way === 'form') return replaced(characters, form) ?? []
    if (way === 'traditional') return replaced(characters, traditional) ?? []
    return [divided(characters, between[way])]
  })
  return arbitraries.length > 0 ? fc.oneof(...arbitraries) : divided(characters, between.invisible)
}
