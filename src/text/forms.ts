import { pairsOf } from './pairs'
import { radicalPairs } from './radicals'
import { once } from './remember'

// Cyrillic and Greek small letters that pass for Latin ones.
const lookAlikePairs = 'аaвbсcеeнhіiјjкkмmоoрpтtуyхxѕsԁdԛqԝwαaβbεeιiκkνvοoρpτtυuχx'

const lazyMap = (pairs: string): (() => ReadonlyMap<string, string>) =>
  once(
    () =>
      new Map(
        pairsOf(pairs)
          .match(/../gu)
          ?.map((pair) => [...pair] as [string, string]),
      ),
  )

/** CJK radicals with the characters that they look like. */
export const radicals = /* @__PURE__ */ lazyMap(radicalPairs)

/** Letters of other scripts with the Latin letters that they look like. */
export const lookAlikes = /* @__PURE__ */ lazyMap(lookAlikePairs)
