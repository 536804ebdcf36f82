import { type IsWord, type PersonShape, personShape } from '../name/persons'
import { personalNames } from './given-names'
import { surnameInitials } from './surnames'

/** 姓名: recognises personal names by the shipped surnames and given names; part of `NameSources`. */
export const persons = /* @__PURE__ */ Object.freeze({
  /** Returns the shape of a personal name; `undefined` if the text has none. */
  shapeOf: (name: string, isWord: IsWord): PersonShape | undefined =>
    typeof name === 'string' ? personShape(name, personalNames(), isWord) : undefined,
  /** Returns the characters that surnames start with. */
  initials: surnameInitials,
})
