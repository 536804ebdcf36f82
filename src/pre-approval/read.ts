import { REPEAT, table } from '../text/characters'
import { readCarefully } from './careful'
import { type FieldText, fields, mannerOf } from './fields'
import { judgeNeighbours } from './neighbours'
import { noPlaces, type Places } from './places'
import type { Vocabulary } from './vocabulary'

const places = /* @__PURE__ */ noPlaces()

const domains = /* @__PURE__ */ fields.indexOf('domains')

/** The classes of character that a text holds. */
const kindsOf = (text: string): number => {
  const classes = table()
  let kinds = 0
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const entry = classes[code] as number
    const folded = code ^ (entry & 0xffff)
    kinds |= entry
    if (folded === before) kinds |= REPEAT << 16
    before = folded
  }
  return kinds >>> 16
}

const lastDot = (text: string): number => Math.max(text.lastIndexOf('.'), text.lastIndexOf('．'))

/**
 * Reads one text: its listed words, and what they do to each other. Linear in the length of the text.
 *
 * @returns places that hold until the next text is read
 */
export const readText = ({ field, text }: FieldText, words: Vocabulary): Places => {
  const manner = mannerOf[field] as (typeof mannerOf)[number]
  const { ignoresSeparators, lists, opaque } = manner
  const suffix = field === domains ? lastDot(text) : -1
  places.count = 0
  places.folded = undefined
  if (field === domains && suffix < 0) return places
  const hidden = ignoresSeparators ? kindsOf(text) & opaque : 0
  const kinds = hidden || words.walker.walk(places, text, lists, suffix)
  if (kinds) {
    places.count = 0
    if (suffix >= 0) return places
    readCarefully(places, text, manner, kinds, words)
  }
  if (places.count > 0) judgeNeighbours(places, words, text, ignoresSeparators)
  return places
}
