/**
 * Chooses the ordinary words that settle most collisions: `word`, `w1|w2` where a listed word only forms across the
 * boundary. A word settles one alone where it saves more bits than the listed word does (`gain`), or together with the
 * other; so what is worth shipping depends on what has been chosen already, and the choice is made in rounds.
 */

/** What a word of so many characters adds to the bundle, compressed. */
const bytes = { 2: 1.5, 3: 2.8, 4: 4 }

/** Words by how they begin or end, up to three characters. */
const byEdge = (words, atEnd) => {
  const map = new Map()
  for (const word of words)
    for (let length = 1; length <= 3 && length <= word.text.length; length++) {
      const key = atEnd ? word.text.slice(-length) : word.text.slice(0, length)
      const same = map.get(key)
      if (same) same.push(word)
      else map.set(key, [word])
    }
  return map
}

/** How much of a meeting falls to the first of two words: all where it settles it, half where it takes both. */
const share = (word, other, gain, chosen) => {
  const settled = chosen.has(other.text) && other.gain > gain
  if (settled || word.gain === 0) return 0
  if (word.gain > gain) return 1
  if (word.gain + other.gain <= gain || other.gain === 0 || other.gain > gain) return 0
  return chosen.has(other.text) ? 1 : 0.5
}

/** How many meetings each word would settle, by their weights. */
const score = (ending, starting, targets, chosen) => {
  const scores = new Map()
  const add = (word, other, { gain, weight }) => {
    if (chosen.has(word.text)) return
    const part = share(word, other, gain, chosen) * weight
    if (part > 0) scores.set(word.text, (scores.get(word.text) ?? 0) + part * word.weight * other.weight)
  }
  for (const target of targets) {
    const { word } = target
    for (let cut = 1; cut < word.length; cut++)
      for (const left of ending.get(word.slice(0, cut)) ?? [])
        for (const right of starting.get(word.slice(cut)) ?? []) {
          add(left, right, target)
          add(right, left, target)
        }
  }
  return scores
}

/** The `size` words that settle most, with what has been chosen before. */
export const pick = (words, targets, size, before) => {
  const ending = byEdge(words, true)
  const starting = byEdge(words, false)
  const chosen = new Set(before)
  const picked = []
  const rounds = 2
  for (let round = 1; round <= rounds; round++) {
    const scores = [...score(ending, starting, targets, chosen)]
      .map(([text, value]) => [text, value / bytes[text.length]])
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    for (const [text] of scores.slice(0, Math.round((size * round) / rounds) - picked.length)) {
      chosen.add(text)
      picked.push(text)
    }
  }
  return picked
}
