import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { tencent20160919 } from '../../src/editions/tencent-2016-09-19'
import { fold } from '../../src/text/fold'
import { lexiconOf } from '../../src/text/lexicon'
import { find } from './find'

const dictionary = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8')
  .split('\n')
  .map((line) => line.slice(0, line.indexOf(' ')))
  .filter((word) => word.length > 1)

it('folding adds no hit to the words of a dictionary, Traditional ones aside', () => {
  const lexicon = lexiconOf(tencent20160919.names.lists)
  const listed = (text: string) =>
    find(lexicon, text)
      .map(({ word, start }) => `${word}@${start}`)
      .join()
  const isTraditional = (word: string) => fold(word, true).text !== word.toLowerCase()
  const added = dictionary.filter(
    (word) => !isTraditional(word) && listed(fold(word, true).text) !== listed(word.toLowerCase()),
  )
  expect(dictionary.length).toBeGreaterThan(300_000)
  expect(added).toEqual([])
})
