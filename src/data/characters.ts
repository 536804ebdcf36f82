import { type Code, unpack } from '../text/packed'
import { coreHan, countyHan } from './han'

/** The Han block begins here. */
const firstHan = 0x4e00

/** Reads characters by the distances between their code points, which grow as long as the numbers are of one length. */
const decode = (packed: string): string => {
  const { bits, codes, number } = unpack(packed)
  const [gaps] = codes(1) as [Code]
  const size = bits(12)
  let characters = ''
  let next = firstHan
  for (let i = 0; i < size; i++) {
    if (i < 4 || (i & (i - 1)) === 0) next = firstHan
    next += number(gaps)
    characters += String.fromCharCode(next++)
  }
  return characters
}

let core: string | undefined
let all: string | undefined

/** The characters of packed lists without counties: what a number in them stands for. */
export const coreCharacters = (): string => {
  core ??= decode(coreHan)
  return core
}

/** The same and those of counties behind them. */
export const allCharacters = (): string => {
  all ??= coreCharacters() + decode(countyHan)
  return all
}
