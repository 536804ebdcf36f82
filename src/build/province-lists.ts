import { readFileSync } from 'node:fs'

const folder = 'src/data'

/** The lines of a list that are no comments, with their numbers in the file. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line, i) => ({ cells: line.split('\t'), number: i + 1 }))
    .filter(({ cells: [first = ''] }) => first !== '' && !first.startsWith('#'))

/** What is wrong with one line, if something is. */
const mistakeIn = (
  [province, text, code, who, level, data, ...more]: readonly (string | undefined)[],
  provinces: ReadonlySet<string | undefined>,
  texts: ReadonlySet<string | undefined>,
  codes: ReadonlySet<string>,
): string | undefined => {
  if (data === undefined || more.length > 0) return 'six columns are needed, separated by tabs; `-` if there is none'
  if (!provinces.has(province)) return `there is no province ${province} in provinces.txt`
  if (!texts.has(text)) return `there is no text ${text} in province-texts.txt: add a line for it`
  if (!codes.has(code ?? '')) return `there is no rule ${code}`
  if (!['-', 'individual', 'unit'].includes(who ?? '')) return `whom it binds is -, individual or unit, not ${who}`
  if (!['error', 'review', 'off'].includes(level ?? '')) return `the level is error, review or off, not ${level}`
  if (data !== '-' && !/^[a-z]+=[^=;]+(?:;[a-z]+=[^=;]+)*$/.test(data))
    return `the data are key=value;key=value, or -, not ${data}`
  return undefined
}

/**
 * Checks what provinces require, before anything is generated from it.
 *
 * @throws Error that names each wrong line, by file and number
 */
export const checkProvinceRules = (
  codes: ReadonlySet<string>,
  read = (name: string): string => readFileSync(`${folder}/${name}.txt`, 'utf8'),
): void => {
  const [provinces, texts] = ['provinces', 'province-texts'].map(
    (name) => new Set(linesOf(read(name)).map(({ cells }) => cells[0])),
  ) as [Set<string>, Set<string>]
  const mistakes = linesOf(read('province-rules')).flatMap(({ cells, number }) => {
    const mistake = mistakeIn(cells, provinces, texts, codes)
    return mistake === undefined ? [] : [`${folder}/province-rules.txt:${number}: ${mistake}`]
  })
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'))
}
