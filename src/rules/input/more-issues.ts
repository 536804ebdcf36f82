import type { InputDoc, InputParams } from '../../core/doc'

export const zh = ({ more }: InputParams<'input.more-issues'>): string =>
  `问题太多，另有${more}个没有列出。请先修改已经列出的问题。`

export const en = ({ more }: InputParams<'input.more-issues'>): string =>
  `There are too many issues; ${more} more are not listed. Correct those that are listed first.`

export const doc = {
  title: { zh: '报告列出的问题数量有限', en: 'A report has a limited number of issues' },
  why: {
    zh: '一份报告最多列出 1000 个问题，其余的只报数量，以免不正常的数据拖垮系统。',
    en: 'A report lists 1,000 issues at most and counts the rest, so that absurd input cannot flood an application.',
  },
  params: {
    more: { zh: '没有列出的问题有多少个', en: 'How many issues are left out.' },
  },
  invalid: [{ params: { more: 1500 } }],
} satisfies InputDoc<'input.more-issues'>
