import type { PreApprovalInput, PreApprovalPlace } from '../model/pre-approval'
import { type FieldText, textsOf } from './fields'
import type { Hit } from './hits'
import { readText } from './read'
import { vocabulary, type Word } from './vocabulary'

/** What the texts of a website say. */
export interface Reading {
  readonly hits: readonly Hit[]
  /** The phrases of the business scope. */
  readonly scope: readonly Hit[]
  /** All topics of the words that count, a bit each; those of the running text; and those of the name, less weak words. */
  readonly topics: number
  readonly topicsOfText: number
  readonly topicsOfName: number
  /** Whether the form has a description or a remark. */
  readonly isDescribed: boolean
}

/** Where a word can be. */
export const places: readonly PreApprovalPlace[] = ['name-end', 'name-inside', 'text']
export const text = 2

/** What a name may end with and still be named by the word before: 官网, 在线, 之家, 研究会, 有限公司, 数字版, 1026. */
const formalEnd =
  /^(?:股份|集团|控股|研究|服务|连锁)*(?:有限责任公司|有限公司|公司|集团|协会|研究[所会院])?(?:官方|门户|手机|数字|电子|网络)*(?:网站|客户端|平台|版|app)?\d*/i
const goesOn = /^[\p{L}\p{N}]{3}/u

const placeOf = ({ field, text: whole }: FieldText, end: number): number => {
  if (field !== 'name') return text
  return goesOn.test(whole.slice(end, end + 16).replace(formalEnd, '')) ? 1 : 0
}

const isTitle = ({ place, senses, struckOut }: Hit): boolean =>
  place === 0 && struckOut === undefined && senses[0]?.strength === 'institution'

/** The last title of a name says what it is, and the words before only qualify it: 大学|学报, 书法|教室. */
const placeInName = (hits: readonly Hit[]): void => {
  const title = hits.filter(isTitle).at(-1)
  for (const hit of hits) if (title && hit.start < title.start) hit.place = 1
}

/** Reads all texts of a website. */
export const readWebsite = (input: PreApprovalInput): Reading => {
  const words = vocabulary()
  const hits: Hit[] = []
  let scope: readonly Hit[] = []
  /** The places of each word, a bit each. */
  const seen = new Map<Word, number>()
  let isDescribed = false
  let topics = 0
  let topicsOfText = 0
  let topicsOfName = 0
  for (const source of textsOf(input)) {
    if ((source.field === 'description' || source.field === 'remark') && source.text.trim() !== '') isDescribed = true
    const own = readText(source, words)
    if (source.field === 'businessScope') {
      scope = own.filter(({ senses, struckOut }) => senses.length > 0 && struckOut === undefined)
      continue
    }
    for (const hit of own) {
      hits.push(hit)
      hit.place = placeOf(source, hit.end)
    }
    if (source.field === 'name') placeInName(own)
    for (const hit of own) {
      if (hit.struckOut !== undefined) continue
      const before = seen.get(hit.word) ?? 0
      const here = 1 << hit.place
      hit.isFirst = before === 0
      hit.isFirstHere = (before & here) === 0
      if (hit.isFirstHere) seen.set(hit.word, before | here)
      for (const { bit, strength } of hit.senses) {
        topics |= bit
        if (hit.place === text) topicsOfText |= bit
        else if (strength !== 'weak') topicsOfName |= bit
      }
    }
  }
  return { hits, scope, topics, topicsOfText, topicsOfName, isDescribed }
}
