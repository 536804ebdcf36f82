/** What is put in order when a text is normalised: marks, and the half-width marks of kana, which become some. */
const longRun = /[\p{M}\uff9e\uff9f]{30}(?=[\p{M}\uff9e\uff9f])/gu

/** To put a run in order takes quadratic time; texts up to this length can't have a long one. */
const harmless = 256

/**
 * A text in a form of Unicode, in linear time: as the Stream-Safe Text Format (UAX #15) asks, more than 30 marks after one
 * character are divided by U+034F, which can't be seen. No language has so many.
 */
export const normalise = (text: string, form: 'NFC' | 'NFKC'): string =>
  (text.length > harmless ? text.replace(longRun, '$&\u034f') : text).normalize(form)
