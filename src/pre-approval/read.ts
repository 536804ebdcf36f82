import { mayDeny, reasonsBy, struckParts } from './clauses'
import { type FieldText, fieldOptions } from './fields'
import { type Hit, hitsOf } from './hits'
import { servedIn } from './served'
import { EXEMPT, ORDINARY, OTHERS, type Vocabulary } from './vocabulary'

/** Of words that overlap, the longest, else the first; and the words that lose to an ordinary word. */
const longest = (hits: readonly Hit[]): { readonly kept: Hit[]; readonly collided: Hit[] } => {
  const kept: Hit[] = []
  const collided: Hit[] = []
  for (const hit of hits) {
    if (hit.effects & (EXEMPT | OTHERS)) continue
    const last = kept.length === 0 ? undefined : (kept[kept.length - 1] as Hit)
    if (last === undefined || hit.start >= last.end) {
      kept.push(hit)
      continue
    }
    const wins = hit.end - hit.start > last.end - last.start
    const [winner, loser] = wins ? [hit, last] : [last, hit]
    if (wins) kept[kept.length - 1] = hit
    if (winner.effects & ORDINARY && !(loser.effects & ORDINARY)) collided.push(loser)
  }
  return { kept, collided }
}

/** Strikes out the words of a running text that are not about the site. */
const strikeOut = (text: string, hits: readonly Hit[], kept: readonly Hit[]): void => {
  const named = hits.filter(({ effects }) => effects & OTHERS)
  const others = [...named, ...servedIn(text, kept)].sort((a, b) => a.start - b.start)
  if (others.length === 0 && !mayDeny(text)) return
  const exempt = hits.filter(({ effects }) => effects & EXEMPT)
  const shields = exempt.length === 0 ? kept : [...kept, ...exempt].sort((a, b) => a.start - b.start)
  const reasonAt = reasonsBy(struckParts(text, shields, others))
  for (const hit of kept) hit.struckOut = reasonAt(hit.start)
}

const denialAtEnd = /[不未无無非没沒]有?$/

/** Strikes out the words of a name that are denied right before: 今日无新闻. Farther off it is part of a brand: 无界新闻. */
const strikeOutNamed = (text: string, hits: readonly Hit[]): void => {
  let reach = 0
  let next = 0
  for (const hit of hits) {
    for (; hits[next]!.start < hit.start; next++) reach = Math.max(reach, hits[next]!.end)
    if (reach < hit.start && denialAtEnd.test(text.slice(Math.max(0, hit.start - 2), hit.start)))
      hit.struckOut = 'denied'
  }
}

/** Reads one text: the words that say something, and which of them do not count. Linear in the length of the text. */
export const readText = (source: FieldText, vocabulary: Vocabulary): readonly Hit[] => {
  const hits = hitsOf(source, vocabulary)
  if (hits.length === 0) return hits
  const { kept, collided } = longest(hits)
  if (fieldOptions[source.field].isProse) strikeOut(source.text, hits, kept)
  else if (mayDeny(source.text)) strikeOutNamed(source.text, hits)
  if (collided.length === 0) return kept
  for (const hit of collided) hit.struckOut = 'ordinary-word'
  return [...kept, ...collided].sort((a, b) => a.start - b.start)
}
