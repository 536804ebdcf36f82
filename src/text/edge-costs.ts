import { type CharacterCosts, unknown, unknownPair } from './lattice'

/** What a character costs in bits: as the first one of a word of two, as the last one, and as a word. */
export type EdgeCosts = readonly [first: number, last: number, alone: number]

/** What a character costs as the first or last one of a word if the list does not contain it, and what such a word costs more. */
const [dearestEdge, pairExtra] = [11, 4]

const rare: EdgeCosts = [dearestEdge, dearestEdge, unknown]

/** What characters cost that no listed or ordinary word contains, by how readily each begins and ends words. */
export const costsByEdges = (edgesOf: (unit: number) => EdgeCosts | undefined): CharacterCosts => {
  const costsOf = (unit: number): EdgeCosts => edgesOf(unit) ?? rare
  return {
    costOfCharacter: (unit) => costsOf(unit)[2],
    // 深|海 begin and end words more often than 瓜|灯 do. A doubled character is no word by its edges: 反反腐腐 hides one.
    costOfPair: (first, last) => (first === last ? unknownPair : pairExtra + costsOf(first)[0] + costsOf(last)[1]),
  }
}
