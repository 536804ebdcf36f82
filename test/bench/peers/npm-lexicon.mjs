// The fastest composition of npm parts and regular expressions, in the place of src/text/lexicon.ts: one automaton of
// @monyone/aho-corasick/fast over the words of all lists, NFKC and `toLowerCase` where a name needs them, linear expressions
// for the classes of character. All else stays ours: folding with spans, the ordinary words (found by the same automaton),
// rules and interpreter. So the verdicts are the same, and what is compared is the reading alone.
import { AhoCorasick } from '@monyone/aho-corasick/fast'
import { placeMakers } from '../../../src/name/place-context.ts'
import { FOLDS, HAN, PLACE_MAKER, REPEAT, SLOW, table } from '../../../src/text/characters.ts'
import { eachWord } from '../../../src/text/word-list.ts'

const careful = /[^0-9A-Za-z０-９Ａ-Ｚａ-ｚ々〇㐀-䶿一-鿿]/
const other = /[^\p{L}\p{Nd}]/u
const han = /[々〇㐀-䶿一-鿿]/
const repeat = /(.)\1/
const maker = new RegExp(`[${placeMakers()}]`)

/** The Traditional characters that the lists fold. */
const traditionalForms = () => {
  const forms = new Map()
  for (const [code, entry] of table().entries()) {
    if (code > 0x2fff && code < 0xa000 && (entry & 0xffff) !== 0)
      forms.set(String.fromCharCode(code), String.fromCharCode(code ^ (entry & 0xffff)))
  }
  return forms
}

export const compile = (lists) => {
  const masks = new Map()
  for (const { bit, bits = [], texts, words } of lists) {
    const add = (word, own) => {
      if (word.length > 1) masks.set(word, masks.get(word) | own)
    }
    if (texts) for (const text of texts()) eachWord(text, (word, mark) => add(word, bits[mark] ?? bit))
    else for (const word of words()) add(word, bit)
  }
  const automaton = new AhoCorasick([...masks.keys()])
  const forms = traditionalForms()
  const traditional = forms.size > 0 ? new RegExp(`[${[...forms.keys()].join('')}]`, 'g') : /$^/g
  const unfolded = new RegExp(`[A-Z０-９Ａ-Ｚａ-ｚ${[...forms.keys()].join('')}]`)
  const fold = (text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(traditional, (character) => forms.get(character))

  const scan = (text) => {
    const slow = careful.test(text) ? SLOW : 0
    // Names with blanks, symbols and what nobody sees are folded with care and scanned again, by ours as well.
    if (slow && other.test(text)) return slow
    const folds = unfolded.test(text)
    const folded = folds ? fold(text) : text
    let flags = slow | (folds ? FOLDS : 0) | (han.test(text) ? HAN : 0)
    flags |= (repeat.test(folded) ? REPEAT : 0) | (maker.test(folded) ? PLACE_MAKER : 0)
    for (const { keyword } of automaton.matchInText(folded)) flags |= masks.get(keyword)
    return flags
  }

  const inOrder = (folded) => {
    const matches = automaton.matchInText(folded)
    return matches.length > 1 ? matches.sort((a, b) => a.begin - b.begin || a.end - b.end) : matches
  }

  const find = (folded) =>
    inOrder(folded).map(({ begin, end, keyword }) => ({ word: keyword, start: begin, end, lists: masks.get(keyword) }))

  const search = (folded, found) => {
    let count = 0
    for (const { begin, end, keyword } of inOrder(folded)) {
      found[count++] = begin
      found[count++] = end
      found[count++] = masks.get(keyword)
    }
    return count
  }

  return { scan, search, find }
}
