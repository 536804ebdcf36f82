import { answerNow, attempt } from '../core/attempt'
import type { Words } from '../model/lists'
import { once } from '../text/remember'
import type { CompanyName } from './company-parts'
import type { FoundDivision } from './place-meaning'

export type { CompanyName }

/** A subject's registered name, divided and folded once for all rules that compare names with it. */
export interface RegisteredName {
  readonly company: CompanyName
  /** The whole name, folded. */
  readonly text: string
  /** The 字号, folded; of an institution, its name without the region. */
  readonly tradeName: string
  /** The divisions of all places in it. */
  readonly divisions: readonly FoundDivision[]
  /** Those of its region, or of the whole name if it has none of its own. */
  readonly regions: readonly FoundDivision[]
}

/** The words that a name can end with; parentheses are full-width. */
export interface CompanyWords {
  /** 组织形式: 有限公司, 合伙企业, 店. */
  readonly types: Words
  /** What comes before or after an organisation form and belongs to it: 集团, （有限合伙）. */
  readonly marks: Words
  /** 行业: 科技, 文化传媒. */
  readonly trades: Words
  /** Ends of names that are not divided: 医院, 大学. */
  readonly institutions: Words
}

/**
 * The length of the region that a text starts with, in UTF-16 units; 0 if it starts with none. A second region is one only if it
 * is within the first, which is passed as `before`.
 */
export type RegionLength = (text: string, before?: string) => number

/** 字号应当由两个以上汉字组成 (article 8): no piece is cut off that leaves less. */
const shortest = 2

/** Registered names end long before this; what is longer is not read, so that time does not depend on it. */
const longest = 256

/** Where the legal form of a whole name ends, so that a branch can follow. */
const legalForm = /^.{2,}?(?:公司|合伙企业|合作社|株式会社|事务所)(?:（[^（）]{2,6}(?:合伙|独资|工商户)）)?/

type Ends = (text: string, from: number, to: number) => number

/** Finds the start of the longest of these words that a stretch of text ends with and that leaves a trade name; else its end. */
const endsWith = (...lists: readonly Words[]): Ends => {
  const words = once(() => new Set(lists.flatMap((list) => list())))
  /** The length of the longest word by its last character: most stretches end with none. */
  const longestBy = once(() => {
    const lengths = new Map<string, number>()
    for (const word of words()) {
      const last = word.slice(-1)
      lengths.set(last, Math.max(word.length, lengths.get(last) ?? 0))
    }
    return lengths
  })
  return (text, from, to) => {
    const longest = longestBy().get(text.charAt(to - 1)) ?? 0
    for (let start = Math.max(from + shortest, to - longest); start < to; start++)
      if (words().has(text.slice(start, to))) return start
    return to
  }
}

const repeated =
  (ends: Ends): Ends =>
  (text, from, to) => {
    let start = to
    for (let next = ends(text, from, start); next < start; next = ends(text, from, start)) start = next
    return start
  }

/** A parser of registered names over these words; they are asked for at the first name. */
export const companyNameParser = ({ types, marks, trades, institutions }: CompanyWords) => {
  const markEnds = repeated(endsWith(marks))
  const typeEnds = endsWith(types)
  // A trade may contain a form of its own: 酒店 in 酒店管理有限公司.
  const tradeEnds = repeated(endsWith(trades, types, marks))
  const institutionEnds = endsWith(institutions)
  const isInstitution = (text: string, from: number, to: number) => institutionEnds(text, from - shortest, to) === from

  const parse = (text: string, regionLength: RegionLength): CompanyName => {
    if (text.length > longest) return { tradeName: text }
    const plain = text.replace(/\(/g, '（').replace(/\)/g, '）')

    /** The end of the regions that a stretch of the text starts with, as long as they leave a trade name. */
    const afterRegions = (from: number, to: number, left: number): number => {
      let at = from
      for (;;) {
        const length = regionLength(text.slice(at, to), text.slice(from, at))
        const next = at + length
        if (!(Number.isInteger(length) && length > 0 && next + left <= to)) return at
        if (left > 0 && isInstitution(plain, next, to)) return at
        at = next
      }
    }
    /** 中国 before a region is part of it; else it is part of the 字号. */
    const afterState = (from: number, to: number, left: number): number => {
      const at = plain.startsWith('中国', from) ? from + 2 : from
      const end = afterRegions(at, to, left)
      if (end === at) return from
      return plain.startsWith('中国', end) ? afterState(end, to, left) : end
    }
    const isRegion = (from: number, to: number): boolean =>
      plain.slice(from, to) === '中国' || (from < to && afterRegions(from, to, 0) === to)

    const legalEnd = legalForm.exec(plain)?.[0].length ?? text.length
    if (legalEnd === text.length && institutionEnds(plain, 0, legalEnd) < legalEnd) return { tradeName: text }

    const typeStart = markEnds(plain, 0, typeEnds(plain, 0, markEnds(plain, 0, legalEnd)))
    const open = plain.slice(0, typeStart).indexOf('（')
    const close = plain.slice(0, typeStart).indexOf('）', open)
    const divided = open > 0 && close > open && isRegion(open + 1, close)
    const headEnd = divided ? open : typeStart
    const tradeStart = tradeEnds(plain, 0, headEnd)
    const nameStart = afterState(0, tradeStart, shortest)

    const region = text.slice(0, nameStart) || (divided ? text.slice(open + 1, close) : '')
    const trade = text.slice(tradeStart, headEnd) || (divided ? text.slice(close + 1, typeStart) : '')
    const type = text.slice(typeStart, legalEnd)
    const branch = text.slice(legalEnd)
    return {
      ...(region && { region }),
      tradeName: text.slice(nameStart, tradeStart),
      ...(trade && { trade }),
      ...(type && { type }),
      ...(branch && { branch }),
    }
  }
  return (name: string, regionLength: RegionLength = () => 0): CompanyName => {
    const text = typeof name === 'string' ? name.trim() : ''
    const regionOf: RegionLength = (part, before) => attempt(() => answerNow(regionLength(part, before)), 0)
    return Object.freeze(parse(text, regionOf))
  }
}
