import { ANY_PLACE, type NameAnalysis, PLACE } from './analysis'
import { type Hit, type ScoredPlaces, type Verdict, verdictsOn } from './hits'
import { divisionSuffix, institution, institutionAtEnd, plainSurname } from './place-context'
import { levelOf, placeMeaning } from './place-meaning'

/** What follows a personal name in a website's name. */
const afterPerson = /^(?:$|[的之君先博随个工作主官])/
const afterSurnameAndPlace =
  /^[^的之我你他她它这那人市县区州客家事新老大小]的?(?:博客|个人|工作室|日记|笔记|随笔|手记|小站|空间|小屋|小窝)/

/** 杨永康的博客, 石林波博客: the place is part of a person's name at the beginning. */
const isInPerson = (name: NameAnalysis, { from }: Hit, after: string): boolean => {
  if (from > 1 || !name.startsWithSurname) return false
  return from === 1 ? afterPerson.test(after) && !plainSurname.test(name.folded.text) : afterSurnameAndPlace.test(after)
}

/** 东方市集, 朝阳区块链: the suffix of the full name starts the next word. */
const endsInOtherWord = (text: string, { to }: Hit): boolean =>
  '省市县区盟旗'.includes(text.charAt(to - 1)) && !divisionSuffix.test(text.slice(to - 1))

/** 海港区: with its suffix it is a full name, whose own grade decides. */
const isFullName = (name: NameAnalysis, { from, to }: Hit): boolean =>
  name.meaningOf(PLACE, name.folded.text.slice(from, to + 1)).form === 'full'

/** Whether a suffix or an institution follows a hit. */
const isFollowed = (name: NameAnalysis, hit: Hit, after: string): boolean =>
  after !== '' && ((divisionSuffix.test(after) && !isFullName(name, hit)) || institution.test(after))

/** Evidence for a place, in bits: from the grade of its form, and from its context. */
const evidence = {
  certain: 4,
  suspected: -2,
  contextual: -14,
  /** A suffix or an institution: 朝阳日报. */
  followed: { certain: 4, suspected: 6, contextual: 18 },
  /** 博爱医院: brands and virtues name hospitals as well. */
  institutionAtEnd: 10,
  atStart: 1,
  /** 绵阳新青年: a prefecture at the start, across whose end a county begins. */
  beforeCounty: 4,
  /** More often a part of a coined name. */
  afterOneCharacter: -6,
  /** Each character beside it that is hardly a word, if another cut divides the place: 嘉兴|隆|包装. */
  besideLone: -3,
  /** 杨永康的博客, 东方市集. */
  otherWord: -30,
}

/** The bars in bits: a certain form that wins by 6 bits is refused, at the start by 5, and one that loses by 5 is no place. */
const bars = { error: 10, review: -1 }

/** The margin of a hit that no cut of the name keeps. */
const lost = -12

/** Down to this margin, only a cut by single characters divides a hit. */
const nearlyLost = -6
/** Margins above this count no more. */
const widest = 8
/** Below this, an ordinary word is in no context of a place and needs no further look. */
const hopeless = -12

/** Half way between the bars. */
const middle = 4

/** How sure a place is, from 0 to 1. */
export const certaintyOf = (bits: number): number => Math.round(100 / (1 + 2 ** ((middle - bits) / 2.25))) / 100

/** Where the prefectures and provinces end that a name starts with. */
const higherEnds = (name: NameAnalysis, hits: readonly Hit[]): readonly number[] => {
  const ends: number[] = []
  // Hits come by their start.
  for (const hit of hits) {
    if (hit.from > 0) break
    const { grade, divisions } = placeMeaning(name.meaningOf(PLACE, hit.word))
    if (grade === 'certain' && levelOf(divisions) !== 'county' && name.placementOf(hit).margin > lost) ends.push(hit.to)
  }
  return ends
}

/** 恒|福鼎, 鑫|安庆: a county after one character; a prefecture after one that is hardly a word, if another cut divides it. */
const isCoined = (name: NameAnalysis, { from, to }: Hit, level: string, margin: number): boolean => {
  if (from !== 1 || to !== 3 || level === 'province') return false
  return level === 'county' || (margin < widest && !name.isWord(name.folded.text.charAt(0)))
}

/** Whether another place begins in this hit and ends after it. */
const meetsPlace = (name: NameAnalysis, { from, to }: Hit): boolean =>
  name.hits(ANY_PLACE).some((other) => other.from > from && other.from < to && other.to > to)

/** What the position of a certain hit is evidence for, in bits. */
const bitsAtStart = (name: NameAnalysis, hit: Hit, level: string): number =>
  evidence.atStart + (level !== 'county' && meetsPlace(name, hit) ? evidence.beforeCounty : 0)

/** All that is evidence for a place, in bits. */
const bitsOf = (name: NameAnalysis, hit: Hit, higher: readonly number[]): number => {
  const { text } = name.folded
  const { grade, form, divisions } = placeMeaning(name.meaningOf(PLACE, hit.word))
  const after = text.slice(hit.to)
  const isShort = form === 'short'
  let bits = evidence[grade]
  const followed = isShort && isFollowed(name, hit, after)
  if (followed) bits += evidence.followed[grade]
  else if (isShort && grade === 'contextual' && hit.from === 0 && institutionAtEnd.test(after))
    bits += evidence.institutionAtEnd
  if (bits < hopeless) return bits
  const level = levelOf(divisions)
  if (isShort ? isInPerson(name, hit, after) : endsInOtherWord(text, hit)) bits += evidence.otherWord
  // 绵阳 in 绵阳新青年 ends within 阳新.
  if (hit.from > 0 && higher.some((end) => end > hit.from && end < hit.to)) bits += evidence.otherWord
  if (hit.from === 0 && grade === 'certain') bits += bitsAtStart(name, hit, level)
  const { boundary, margin, lone } = name.placementOf(hit)
  if (!followed) bits += evidence.besideLone * lone
  if (isShort && !followed && isCoined(name, hit, level, margin)) bits += evidence.afterOneCharacter
  // With its suffix, a short form is a full name, which characters that may be words do not divide: 和|平市|旧事.
  if (followed && margin > nearlyLost) return bits + widest
  if ((boundary !== 'whole' && boundary !== 'ambiguous') || (hit.from > 0 && margin < 1)) bits += evidence.otherWord
  return bits + Math.min(widest, margin)
}

/** The bits of a prefecture that is a word too, at the start: organisations may be named after the place (朝阳, 白银). */
const bitsOfHead = (name: NameAnalysis, hit: Hit): number => {
  const { grade, divisions } = placeMeaning(name.meaningOf(PLACE, hit.word))
  if (grade !== 'contextual' || levelOf(divisions) !== 'prefecture') return bars.review
  return evidence.suspected + Math.min(widest, name.placementOf(hit).margin)
}

const verdictBy = (bits: number): Verdict =>
  bits >= bars.error ? 'certain' : bits > bars.review ? 'suspected' : undefined

export const scored = (name: NameAnalysis): ScoredPlaces => {
  const bits: number[] = []
  const hits = name.hits(ANY_PLACE)
  const higher = hits.length > 1 ? higherEnds(name, hits) : []
  const verdicts = verdictsOn(hits, (hit): Verdict => {
    const own = bitsOf(name, hit, higher)
    bits[hit.index] = own
    const verdict = verdictBy(own)
    if (verdict !== undefined || hit.from > 0) return verdict
    bits[hit.index] = bitsOfHead(name, hit)
    return verdictBy(bits[hit.index] as number) && 'suspected-of-organisations'
  })
  return { bits, verdicts }
}
