import { BLANK, classify, DIGIT, FOREIGN, HAN, INVISIBLE, isMark, LATIN, SYMBOL, table } from './classes'

/**
 * A text as its words are looked for: lower case, compatibility and Traditional forms folded, what only separates or
 * can't be seen left out. Unit `i` of `text` stands for `original.slice(starts[i], ends[i])`.
 */
export interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether blanks or symbols were left out just before unit `i`; invisible characters do not count. */
  readonly gaps: readonly boolean[]
  /** All classes of character that the text holds. */
  readonly kinds: number
}

/** CJK radicals that no normalisation folds, with the characters that they look like. */
const radicals =
  '⺁厂⺄乙⺅人⺆冂⺇几⺈刀⺉刀⺊卜⺋已⺌小⺍小⺎兀⺏尢⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖心⺗心⺘手⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡水⺢水⺣火⺤爪⺥爪⺦丬⺧牛⺨犬⺩王⺪疋⺫目⺬示⺭示⺮竹⺯糸⺰纟⺱网⺲网⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑长⻒长⻓长⻔门⻕阜⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟'

/** Cyrillic and Greek letters that pass for Latin ones. */
const lookAlikes = 'аaвbсcеeнhіiјjкkмmоoрpтtуyхxѕsԁdԛqԝwαaβbεeιiκkνvοoρpτtυuχx'

const pairsOf = (pairs: string): Map<string, string> => {
  const map = new Map<string, string>()
  const characters = [...pairs]
  for (let i = 0; i + 1 < characters.length; i += 2) map.set(characters[i] as string, characters[i + 1] as string)
  return map
}

let maps: { readonly radicals: Map<string, string>; readonly lookAlikes: Map<string, string> } | undefined

const simple = (character: string): string => {
  const code = character.charCodeAt(0)
  return character.length > 1 ? character : String.fromCharCode(code ^ ((table()[code] as number) & 0xffff))
}

const foldCharacter = (character: string, latin: boolean): string => {
  maps ??= { radicals: pairsOf(radicals), lookAlikes: pairsOf(lookAlikes) }
  const radical = maps.radicals.get(character)
  if (radical !== undefined) return radical
  let folded = ''
  for (const part of character.normalize('NFKD').toLowerCase()) {
    const kind = classify(part)
    if (kind & FOREIGN && latin) folded += maps.lookAlikes.get(part) ?? part
    else if (kind & (HAN | DIGIT | LATIN | FOREIGN)) folded += simple(part)
  }
  return folded
}

/**
 * Folds a text and remembers where each unit came from. Linear in the length of the text.
 *
 * @param joins whether blanks and symbols are left out too, as a name's evasions ask; in running text they divide words
 */
export const fold = (original: string, joins: boolean): Folded => {
  const starts: number[] = []
  const ends: number[] = []
  const gaps: boolean[] = []
  let text = ''
  let kinds = 0
  let gap = false
  const latin = /[a-zａ-ｚ]/iu.test(original)
  for (let i = 0; i < original.length; ) {
    const character = String.fromCodePoint(original.codePointAt(i) as number)
    const end = i + character.length
    const kind = classify(character)
    kinds |= kind
    let folded = kind & (INVISIBLE | BLANK) ? '' : foldCharacter(character, latin)
    if (kind & INVISIBLE) {
      if (isMark(character) && ends.length > 0 && !gap) ends[ends.length - 1] = end
    } else if (folded === '' && kind & (BLANK | SYMBOL)) {
      gap = true
      if (!joins) folded = ' '
    }
    for (let j = 0; j < folded.length; j++) {
      starts.push(i)
      ends.push(end)
      gaps.push(gap)
      gap = false
    }
    text += folded
    i = end
  }
  return { text, starts, ends, gaps, kinds }
}
