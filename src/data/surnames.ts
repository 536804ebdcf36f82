import { once } from '../text/remember'
import { wordsByLabel } from '../text/unpack'
import * as packed from './packed'

/** Surnames of one character and of two, with the bits that each is evidence for a personal name. */
export const surnames: () => ReadonlyMap<string, number> = /* @__PURE__ */ once(() => {
  return new Map(
    [...wordsByLabel(packed.surnames)].flatMap(([bits, own]) => own.map((surname) => [surname, Number(bits)] as const)),
  )
})

/** Surnames in pinyin: lower case, no tones, ü written v. */
export const romanisedSurnames = (): readonly string[] =>
  wordsByLabel(packed.romanisedSurnames).get('') as readonly string[]

/** The first characters of surnames. */
export const surnameInitials = (): string => [...surnames().keys()].map((surname) => surname.charAt(0)).join('')
