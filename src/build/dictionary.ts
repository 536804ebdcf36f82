import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What the dictionary knows of a word. */
export interface Entry {
  readonly frequency: number
  /** The part of speech. */
  readonly tag: string
}

/** The dictionary of `@node-rs/jieba` (MIT). */
export const dictionary = (): Map<string, Entry> => {
  const path = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return new Map(
    lines.map((line) => {
      const [word, frequency, tag] = line.split(' ') as [string, string, string]
      return [word, { frequency: Number(frequency), tag }]
    }),
  )
}

const han = /^\p{Script=Han}+$/u

/** The words of the dictionary in Chinese characters. */
export const chineseWords = (): Map<string, Entry> => new Map([...dictionary()].filter(([word]) => han.test(word)))
