import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseTable, share } from './table.mjs'

/** The same numbers in every run. */
const randomFrom = (seed) => {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const list = (name) => parseTable(readFileSync(new URL(`../../src/data/${name}.txt`, import.meta.url), 'utf8'))

const han = /^\p{Script=Han}+$/u

/** Words of the dictionary with their frequency and part of speech. */
const dictionary = () =>
  readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word]) => han.test(word))
    .map(([word, frequency, tag]) => ({ word, frequency: Number(frequency), tag }))

/** Registered names with the short forms that an enterprise calls itself by. */
const companies = (words, count) => {
  const below = randomFrom(20261127)
  const any = (of) => of[below(of.length)]
  const majors = list('divisions')
  const counties = list('counties')
  const trades = list('company').filter(([, kind]) => kind === 'trade')
  const frequent = words.filter(
    ({ word, frequency, tag }) => word.length === 2 && frequency > 400 && /^[anv]/.test(tag),
  )
  const nouns = frequent.filter(({ tag }) => !/^n[rst]|^nz/.test(tag))
  const regionOf = () => {
    const [, full, , short] = below(3) === 0 ? any(counties) : any(majors)
    return below(2) === 0 && short ? short : full
  }
  /** A word, two halves of words, or such halves and a word. */
  const coined = () => any(nouns).word.charAt(below(2)) + any(nouns).word.charAt(below(2))
  const tradeNameOf = () => [() => any(nouns).word, coined, () => any(nouns).word.charAt(0) + coined()][below(3)]()
  return Array.from({ length: count }, () => {
    const [region, tradeName, trade] = [regionOf(), tradeNameOf(), any(trades)[0]]
    const type = any(['有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司', '集团有限公司', '商行'])
    const registeredName =
      below(40) === 0 ? `${tradeName}${trade}（${region}）${type}` : `${region}${tradeName}${trade}${type}`
    return { registeredName, short: tradeName + trade, regional: region + tradeName }
  })
}

const literal = new Set(['name.too-short', 'name.is-person', 'name.person-suspected'])

/** How many of these names are refused, and how many a person must look at. */
const levelsOf = (names, judge) => {
  let [refused, reviewed] = [0, 0]
  const codes = new Map()
  const wrong = []
  for (const { name, facts } of names) {
    const issues = judge(name, facts).filter(({ code, level }) => level !== 'advice' && !literal.has(code))
    const level = issues.some(({ level }) => level === 'error') ? 'error' : issues.length > 0 ? 'review' : 'ok'
    if (level === 'error') refused++
    if (level === 'review') reviewed++
    for (const { code, level } of issues) codes.set(`${code} ${level}`, (codes.get(`${code} ${level}`) ?? 0) + 1)
    if (level !== 'ok')
      wrong.push(
        `${level}\t${name}\t${issues.map(({ code, params }) => `${code} ${params.found?.map((f) => f.word) ?? ''}`)}`,
      )
  }
  return {
    names: names.length,
    refused: share(refused, names.length),
    reviewed: share(reviewed, names.length),
    codes,
    wrong,
  }
}

/** Pairs of frequent words neither of which contains a listed word: what is found in them forms across the boundary. */
const pairs = (words, judge, count) => {
  const below = randomFrom(7)
  const plain = words.filter(
    ({ word, frequency, tag }) =>
      frequency > 300 &&
      word.length > 1 &&
      !/^n[rst]/.test(tag) &&
      judge(word, { subject: { kind: 'individual' } }).every(({ code }) => literal.has(code)),
  )
  const names = []
  while (names.length < count) {
    const name = plain[below(plain.length)].word + plain[below(plain.length)].word
    if (!/公司|组织/.test(name)) names.push(name)
  }
  return names
}

/** Generated sets of names, each with the share that is refused and the share that a person must look at. */
export const scoreGenerated = (judge) => {
  const words = dictionary()
  const made = companies(words, 2000)
  const enterprise = (nameOf) =>
    made.map((company) => ({
      name: nameOf(company),
      facts: { subject: { kind: 'enterprise', registeredName: company.registeredName } },
    }))
  const individual = (name) => ({ name, facts: { subject: { kind: 'individual' } } })
  const ordinary = words.filter(
    ({ word, frequency, tag }) => frequency > 20 && word.length > 2 && !/^(?:n[rstz]|[ijlm])/.test(tag),
  )
  const idioms = words.filter(({ frequency, tag }) => frequency > 2 && /^[ijl]$/.test(tag))
  return {
    'registered name': levelsOf(
      enterprise(({ registeredName }) => registeredName),
      judge,
    ),
    'trade name and trade': levelsOf(
      enterprise(({ short }) => short),
      judge,
    ),
    'region and trade name': levelsOf(
      enterprise(({ regional }) => regional),
      judge,
    ),
    'ordinary words': levelsOf(
      ordinary.map(({ word }) => individual(word)),
      judge,
    ),
    'idioms and phrases': levelsOf(
      idioms.map(({ word }) => individual(word)),
      judge,
    ),
    'pairs of frequent words': levelsOf(pairs(words, judge, 50_000).map(individual), judge),
  }
}
