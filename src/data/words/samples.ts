import type { Words } from '../../model/lists'

/** A sample name of clause 14.3 as it is printed there. */
export interface SampleName {
  readonly text: string
  /** What the source groups it under: 工作经验分享, 摄影作品分享, 个人生活感悟. */
  readonly topic: 'work' | 'photography' | 'life'
  /** The run of `x` that stands for the filer's own words, where there is one. */
  readonly placeholder?: string
}

// Facts of the source, 2016-09-19, clause 14.3: 8, 5 and 12 samples, in its order.
const work =
  '网页制作经验谈 小工具应用 xxxx的研发日志 前端经验分享 自动化测试开源 文字极客 个人开发测试使用网站 php开发'
const photography = '我的照片墙 雕刻时光 xxx的工作室 我的摄影小空间 我的作品展览'
const life =
  '人生百味 吃货分享 美食分享 xxx的专属空间 快乐小窝 柠檬草的味道 一起考研吧 怀念时光 时光飞逝 电影爱好小分享 个人杂货铺 我的生活秀'

const sample = (text: string, topic: SampleName['topic']): SampleName => {
  const placeholder = /^x+/.exec(text)?.[0]
  return placeholder === undefined ? { text, topic } : { text, topic, placeholder }
}

/** The 25 published samples that the source asks not to copy. */
export const sampleNames = (): readonly SampleName[] =>
  Object.entries({ work, photography, life }).flatMap(([topic, texts]) =>
    texts.split(' ').map((text) => sample(text, topic as SampleName['topic'])),
  )

/** The same as words for a scan: folded, placeholders left in, since only a name that keeps the `x` is a copy. */
export const sampleWords: Words = () => `${work} ${photography} ${life}`.split(' ')
