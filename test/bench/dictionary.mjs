import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { randomOf, shuffled } from './random.mjs'

const require = createRequire(import.meta.url)

/** The dictionary of @node-rs/jieba (MIT): words of one to four Han with frequency and tag. */
export const dictionary = () =>
  readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word]) => /^[\u4e00-\u9fff]{1,4}$/.test(word))
    .map(([word, frequency, tag]) => ({ word, frequency: Number(frequency), tag }))

/** Rare words of two to four Han in no order, as stand-ins where a list asks for more words than ours have. */
export const rareWords = () =>
  shuffled(
    dictionary()
      .filter(({ word, frequency }) => frequency <= 3 && word.length > 1)
      .map(({ word }) => word),
    randomOf(20160919),
  )
