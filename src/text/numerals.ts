const plain = '一二三四五六七八九十百千'
const financial = '壹贰叁肆伍陆柒捌玖拾佰仟'

/** A word of a grouped text with its tag, if it contains a numeral. */
const withNumeral = /[A-Z][^A-Z]*[一二三四五六七八九十百千][^A-Z]*/g

const numeral = /[一二三四五六七八九十]+/

/** The number of a Chinese numeral below a hundred: 二十一 is 21. */
const numberOf = (text: string): string => {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text]
  const digits = (own: string): string => own.replace(/./g, (digit) => String(plain.indexOf(digit) + 1))
  return text.includes('十') ? `${tens === '' ? 1 : digits(tens)}${ones === '' ? 0 : digits(ones)}` : digits(ones)
}

/** All ways to write the numerals of a word as they are on cheques: 陆合彩, 二拾一点. */
const inFinancialForms = (word: string): string[] =>
  [...word].reduce<string[]>(
    (forms, character) => {
      const other = financial.charAt(plain.indexOf(character))
      return forms.flatMap((form) =>
        other === '' || !plain.includes(character) ? [form + character] : [form + character, form + other],
      )
    },
    [''],
  )

/** A word of Latin letters only, with its tag. */
const latinWord = /[A-Z][a-z]+(?![^A-Z])/g

/** Digits that look like letters hide a word: casin0, b1ackjack. */
const withDigits = (word: string): string[] => {
  const [zeros, ones] = [word.replace(/o/g, '0'), word.replace(/[il]/g, '1')]
  return [...new Set([zeros, ones, zeros.replace(/[il]/g, '1')])].filter((form) => form !== word)
}

/** A grouped text with its words in Latin letters also in digits that look like letters, after each. */
export const withLookAlikeDigits = (text: string): string =>
  text.replace(latinWord, (tagged) => {
    const [tag, word] = [tagged.charAt(0), tagged.slice(1)]
    return (
      tagged +
      withDigits(word)
        .map((form) => tag + form)
        .join('')
    )
  })

/** A grouped text with its words in other forms of their numerals, after each: 六合彩 also as 陆合彩 and 6合彩. */
export const withNumerals = (text: string): string => {
  const known = new Set(text.match(/[^A-Z]+/g))
  return text.replace(withNumeral, (tagged) => {
    const [tag, word] = [tagged.charAt(0), tagged.slice(1)]
    const forms = [...inFinancialForms(word), word.replace(numeral, numberOf)]
    return (
      tagged +
      forms
        .filter((form) => !known.has(form))
        .map((form) => tag + form)
        .join('')
    )
  })
}
