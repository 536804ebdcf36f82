// What a user would pick instead of our scan: libraries of npm, regular expressions, and a trie written by hand.
import { AhoCorasick as Monyone } from '@monyone/aho-corasick'
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast'
import FastScanner from 'fastscan'
import mint from 'mint-filter'
import Modern from 'modern-ahocorasick'
import ModernFast from 'modern-ahocorasick/fast'
import SensitiveWordTool from 'sensitive-word-tool'
import { mapTrie } from './map-trie.mjs'

const Mint = mint.default ?? mint
const escaped = (word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/**
 * Each with `build(words)`, which gives `test` (does the text hold a word), `find` (all words at all places, as the
 * library gives them) and `spans`, the same as `start-end`; or `words` where it only tells which, not where.
 * Written out one by one, since functions of one source share what an engine learns.
 */
export const matchers = [
  { name: 'Map trie by hand', build: mapTrie },
  {
    name: '@monyone/aho-corasick/fast',
    library: true,
    build: (words) => {
      const matcher = new MonyoneFast(words)
      return {
        test: (text) => matcher.hasKeywordInText(text),
        find: (text) => matcher.matchInText(text),
        spans: (text) => matcher.matchInText(text).map(({ begin, end }) => `${begin}-${end}`),
      }
    },
  },
  {
    name: '@monyone/aho-corasick',
    library: true,
    build: (words) => {
      const matcher = new Monyone(words)
      return {
        test: (text) => matcher.hasKeywordInText(text),
        find: (text) => matcher.matchInText(text),
        spans: (text) => matcher.matchInText(text).map(({ begin, end }) => `${begin}-${end}`),
      }
    },
  },
  {
    name: 'fastscan',
    library: true,
    build: (words) => {
      const scanner = new FastScanner(words)
      return {
        test: (text) => scanner.search(text, { quick: true }).length > 0,
        find: (text) => scanner.search(text),
        spans: (text) => scanner.search(text).map(([start, word]) => `${start}-${start + word.length}`),
      }
    },
  },
  {
    name: 'mint-filter',
    library: true,
    build: (words) => {
      const filter = new Mint(words)
      return {
        test: (text) => !filter.verify(text),
        find: (text) => filter.filter(text, { replace: false }).words,
        words: (text) => filter.filter(text, { replace: false }).words,
      }
    },
  },
  {
    name: 'sensitive-word-tool',
    library: true,
    build: (words) => {
      const tool = new SensitiveWordTool({ wordList: words, useDefaultWords: false })
      return {
        test: (text) => tool.verify(text),
        find: (text) => tool.match(text),
        words: (text) => tool.match(text),
      }
    },
  },
  {
    name: 'modern-ahocorasick',
    library: true,
    build: (words) => {
      const matcher = new Modern(words)
      return {
        test: (text) => matcher.match(text),
        find: (text) => matcher.search(text),
        spans: (text) => matcher.search(text).map(({ start, end }) => `${start}-${end}`),
      }
    },
  },
  {
    name: 'modern-ahocorasick/fast',
    library: true,
    build: (words) => {
      const matcher = new ModernFast(words)
      return {
        test: (text) => matcher.match(text),
        find: (text) => matcher.search(text),
        spans: (text) => matcher.search(text).map(({ start, end }) => `${start}-${end}`),
      }
    },
  },
  {
    name: 'RegExp alternation',
    build: (words) => {
      const pattern = words.map(escaped).join('|')
      const one = new RegExp(pattern)
      const all = new RegExp(pattern, 'g')
      return {
        test: (text) => one.test(text),
        find: (text) => text.match(all) ?? [],
        spans: (text) => [...text.matchAll(all)].map(({ index, 0: word }) => `${index}-${index + word.length}`),
      }
    },
  },
]
