import { type IsWord, type PersonShape, personShape } from '../name/persons'
import { personalNames } from './given-names'
import { surnameInitials } from './surnames'

/** 姓名: how names of persons are told by the shipped surnames and given names; a source of a name reader. */
export const persons = /* @__PURE__ */ Object.freeze({
  shapeOf: (name: string, isWord: IsWord): PersonShape | undefined => personShape(name, personalNames(), isWord),
  initials: surnameInitials,
})
