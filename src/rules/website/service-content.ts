import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import { editionWith } from '../example'

type ContentParams = ProvisionParams & {
  readonly indices: readonly number[]
  readonly allowed?: readonly string[]
}

/** 博客/个人空间 is one content under several names. */
const isListed = (content: string, words: readonly string[]): boolean => words.some((word) => content.includes(word))

export const websiteServiceContent = /* @__PURE__ */ rule({
  code: 'website.service-content',
  level: 'error',
  clause: 'editions',
  at: 'website.serviceContents',
  on: 'array',
  check: (contents: readonly unknown[], { edition = {}, subject }): ContentParams | undefined => {
    const said = provisionsFor(edition, 'website.service-content', subject?.kind)
    const isWrong = (content: unknown): boolean =>
      typeof content === 'string' && said.some(({ words = [], mode }) => isListed(content, words) !== (mode === 'only'))
    const indices = contents.flatMap((content, i) => (isWrong(content) ? [i] : []))
    if (indices.length === 0) return undefined
    const allowed = said.flatMap(({ words = [], mode }) => (mode === 'only' ? words : []))
    return { ...paramsFrom(...said), indices, ...(allowed.length > 0 && { allowed }) }
  },
  downgrade: ifSuspected,
})

const numbers = (indices: readonly number[], separator: string): string => indices.map((at) => at + 1).join(separator)

export const zh = ({ indices, allowed, suspected }: ParamsOf<typeof websiteServiceContent>): string => {
  const use =
    allowed === undefined ? '请改选别的服务内容。' : `请选择${allowed.map((word) => `“${word}”`).join('或')}。`
  return suspected
    ? `第 ${numbers(indices, '、')} 项服务内容可能不被接受，需要审核人员确认。${use}`
    : `个人网站不能选择第 ${numbers(indices, '、')} 项服务内容。${use}`
}

export const en = ({ indices, allowed, suspected }: ParamsOf<typeof websiteServiceContent>): string => {
  const use =
    allowed === undefined ? 'Choose another one.' : `Choose ${allowed.map((word) => `“${word}”`).join(' or ')}.`
  return suspected
    ? `Service content ${numbers(indices, ', ')} may not be accepted, so a reviewer must check it. ${use}`
    : `Service content ${numbers(indices, ', ')} must not be chosen for an individual’s website. ${use}`
}

const code = 'website.service-content'
const blog = ['博客', '个人空间']

export const doc = {
  optional: true,
  title: { zh: '服务内容是本省接受的', en: 'The service contents are those that the province accepts' },
  why: {
    zh: '黑龙江、重庆的个人网站只能选“博客/个人空间”，内蒙古、陕西、江西正好相反。',
    en: '黑龙江 and 重庆 take only 博客/个人空间 of individuals; 内蒙古, 陕西 and 江西 take anything but that.',
  },
  params: {
    indices: {
      zh: '不能用的服务内容在列表里的序号，从 0 开始',
      en: 'The indices of the contents that are not taken, from 0.',
    },
  },
  valid: [
    { value: ['网络图片'] },
    { value: ['博客/个人空间'], facts: editionWith({ code, words: blog, mode: 'only' }) },
    { value: ['网络图片', 7], facts: editionWith({ code, words: blog }) },
    { value: ['网络图片'], facts: editionWith({ code }) },
  ],
  invalid: [
    { value: ['博客/个人空间'], facts: editionWith({ code, words: blog }), params: { indices: [0] } },
    {
      value: ['博客', '网络图片'],
      facts: editionWith({ code, words: blog, mode: 'only' }),
      params: { indices: [1], allowed: blog },
    },
    { value: ['博客'], facts: editionWith({ code, words: blog, level: 'review' }), level: 'review' },
  ],
} satisfies RuleDoc<typeof websiteServiceContent>
