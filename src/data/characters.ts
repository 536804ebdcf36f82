import { type Code, unpack } from '../text/packed'
import { coreHan, countyHan, listHan } from './han'

/** The Han block begins here. */
const firstHan = 0x4e00

/** Reads runs of characters, each by the distances between their code points. */
const decode = (packed: string): string[][] => {
  const { bits, codes, number } = unpack(packed)
  const [gaps] = codes(1) as [Code]
  const run = (): string[] => {
    let next = firstHan
    return Array.from({ length: bits(11) }, () => {
      next += number(gaps)
      return String.fromCharCode(next++)
    })
  }
  return Array.from({ length: bits(4) }, run)
}

const textOf = (runs: readonly (readonly string[])[]): string => runs.flat().join('')

let core: string | undefined
let all: string | undefined

/** The characters of sensitive and organisation words: what a number in their lists stands for. */
export const listCharacters = (): string => textOf(decode(listHan))

/** The same and more, for all packed lists without counties; each run holds characters of both parts. */
export const coreCharacters = (): string => {
  if (core) return core
  const more = decode(coreHan)
  core = textOf(decode(listHan).map((run, i) => [...run, ...(more[i] as string[])].sort()))
  return core
}

/** The same and those of counties behind them. */
export const allCharacters = (): string => {
  all ??= coreCharacters() + textOf(decode(countyHan))
  return all
}
