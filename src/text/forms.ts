import * as packed from '../data/packed'
import { once } from './remember'
import { textFrom } from './units'
import { unpack } from './unpack'

// Cyrillic and Greek small letters that pass for Latin ones.
const lookAlikePairs = 'аaвbсcеeнhіiјjкkмmоoрpтtуyхxѕsԁdԛqԝwαaβbεeιiκkνvοoρpτtυuχx'

/** Pairs of characters, `馬马國国`, from a packed list of them: the second character and its distance to the first one. */
export const pairsOf = (list: string): string => {
  const { numbers } = unpack(list)
  const units = new Uint16Array(numbers.length)
  for (let i = 0; i < units.length; i += 2) {
    const [own, distance] = [numbers[i] as number, numbers[i + 1] as number]
    // Distances are in both directions: 0, -1, 1, -2, 2 as 0 to 4.
    units[i] = own + (distance & 1 ? -(distance + 1) >> 1 : distance >> 1)
    units[i + 1] = own
  }
  return textFrom(units)
}

const mapOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.match(/../gu)?.map((pair) => [...pair] as [string, string]))

/** CJK radicals with the characters that they look like. */
export const radicals = /* @__PURE__ */ once(() => mapOf(pairsOf(packed.radicals)))

/** Letters of other scripts with the Latin letters that they look like. */
export const lookAlikes = /* @__PURE__ */ once(() => mapOf(lookAlikePairs))
