/** The trie that one writes by hand, of nested Maps, walked from every place. Its answers are what all others must give. */
export const mapTrie = (words) => {
  const root = new Map()
  for (const word of words) {
    let node = root
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      if (!node.has(code)) node.set(code, new Map())
      node = node.get(code)
    }
    node.set(-1, word)
  }

  const test = (text) => {
    for (let start = 0; start < text.length; start++) {
      let node = root.get(text.charCodeAt(start))
      for (let i = start + 1; node !== undefined; i++) {
        if (node.has(-1)) return true
        if (i >= text.length) break
        node = node.get(text.charCodeAt(i))
      }
    }
    return false
  }

  const find = (text) => {
    const found = []
    for (let start = 0; start < text.length; start++) {
      let node = root.get(text.charCodeAt(start))
      for (let i = start + 1; node !== undefined; i++) {
        const word = node.get(-1)
        if (word !== undefined) found.push({ word, start, end: i })
        if (i >= text.length) break
        node = node.get(text.charCodeAt(i))
      }
    }
    return found
  }

  return { test, find, spans: (text) => find(text).map(({ start, end }) => `${start}-${end}`) }
}
