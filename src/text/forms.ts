import * as packed from '../data/packed'
import { once } from './remember'
import { unpack } from './unpack'

// Cyrillic and Greek small letters that pass for Latin ones.
const lookAlikePairs = 'аaвbсcеeнhіiјjкkмmоoрpтtуyхxѕsԁdԛqԝwαaβbεeιiκkνvοoρpτtυuχx'

/** Pairs of characters, `馬马國国`, from a packed list of them: the first character and the distance to the second one. */
export const pairsOf = (list: string): string => {
  const { numbers } = unpack(list)
  let pairs = ''
  for (let i = 0; i < numbers.length; i += 2) {
    const [from, distance] = [numbers[i], numbers[i + 1]] as [number, number]
    // Distances are in both directions: 0, -1, 1, -2, 2 as 0 to 4.
    pairs += String.fromCharCode(from, from + (distance & 1 ? -(distance + 1) >> 1 : distance >> 1))
  }
  return pairs
}

const mapOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.match(/../gu)?.map((pair) => [...pair] as [string, string]))

/** CJK radicals with the characters that they look like. */
export const radicals = /* @__PURE__ */ once(() => mapOf(pairsOf(packed.radicals)))

/** Letters of other scripts with the Latin letters that they look like. */
export const lookAlikes = /* @__PURE__ */ once(() => mapOf(lookAlikePairs))
