import { type IsWord, type PersonShape, personShape } from '../name/persons'
import { personalNames } from './given-names'
import { surnameInitials } from './surnames'

/** 姓名: recognises personal names by the shipped surnames and given names; part of `NameSources`. */
export const persons = /* @__PURE__ */ Object.freeze({
  shapeOf: (name: string, isWord: IsWord): PersonShape | undefined => personShape(name, personalNames(), isWord),
  initials: surnameInitials,
})
