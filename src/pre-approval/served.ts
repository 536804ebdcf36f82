import type { Hit } from './hits'

/** What says that the next words are about those who are served: 为医院, 供应各中小学, 服务三百所学校. */
const serves =
  /(?<![作成因认称视])(?:[为给向帮替供]|服务|供应|面向|针对|适合)(?:[各多众大几\d一二三四五六七八九十百千万余+]*[家所个地大类级]?)$/

/** What an organisation is called by its end. 为患者, 面向考生 and the like are about a site's own visitors. */
const organisation = /(?:[院校园社台厂店馆所站团]|大学|中学|小学|机构)$/

/** The longest text that `serves` looks back at. */
const reach = 12

/** A part of a text, in UTF-16 units. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where a text begins to be about organisations that the site serves, by start. */
export const servedIn = (text: string, hits: readonly Hit[]): readonly Stretch[] =>
  hits.flatMap(({ start, word, senses }) => {
    if (senses.length === 0 || !organisation.test(word.text)) return []
    const before = serves.exec(text.slice(Math.max(0, start - reach), start))
    return before ? [{ start: start - before[0].length, end: start }] : []
  })
