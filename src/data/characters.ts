import { unpackCharacters } from '../text/packed-characters'
import { coreHan, countyHan, listHan } from './packed'

let core: Uint16Array | undefined
let all: Uint16Array | undefined

/** The characters of sensitive and organisation words: what a number in their lists stands for. */
export const listCharacters = (): Uint16Array => unpackCharacters(listHan).units

/** The same and more, for all packed lists without counties; each run holds characters of both parts. */
export const coreCharacters = (): Uint16Array => {
  if (core) return core
  const [own, more] = [unpackCharacters(listHan), unpackCharacters(coreHan)]
  core = new Uint16Array(own.units.length + more.units.length)
  let [ownAt, moreAt] = [0, 0]
  for (let run = 0; run < own.sizes.length; run++) {
    const [size, moreSize] = [own.sizes[run], more.sizes[run]] as [number, number]
    const merged = core.subarray(ownAt + moreAt, ownAt + moreAt + size + moreSize)
    merged.set(own.units.subarray(ownAt, ownAt + size))
    merged.set(more.units.subarray(moreAt, moreAt + moreSize), size)
    merged.sort()
    ownAt += size
    moreAt += moreSize
  }
  return core
}

/** The same and those of counties behind them. */
export const allCharacters = (): Uint16Array => {
  if (all) return all
  const [before, more] = [coreCharacters(), unpackCharacters(countyHan).units]
  all = new Uint16Array(before.length + more.length)
  all.set(before)
  all.set(more, before.length)
  return all
}
