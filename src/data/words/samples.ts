import type { Words } from '../../model/lists'
import { unpack, wordsByLabel } from '../../text/unpack'
import { wordsIn } from '../../text/word-list'
import { samples } from '../packed'

/** A sample name of clause 14.3 as it is printed there. */
export interface SampleName {
  readonly text: string
  /** What the source groups it under: 工作经验分享, 摄影作品分享, 个人生活感悟. */
  readonly topic: 'work' | 'photography' | 'life'
  /** The run of `x` for the filer's own words, if there is one. */
  readonly placeholder?: string
}

const sample = (text: string, topic: SampleName['topic']): SampleName => {
  const placeholder = /^x+/.exec(text)?.[0]
  return placeholder === undefined ? { text, topic } : { text, topic, placeholder }
}

/** The 25 published samples that the source asks not to copy. */
export const sampleNames = (): readonly SampleName[] =>
  [...wordsByLabel(samples)].flatMap(([topic, texts]) =>
    texts.map((text) => sample(text, topic as SampleName['topic'])),
  )

/** The same as words for a scan: folded, placeholders left in, since only a name that keeps the `x` is a copy. */
export const sampleWords: Words = () => wordsIn(unpack(samples).text)
