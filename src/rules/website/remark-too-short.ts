import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { isList } from '../../core/value'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import { countCharacters } from '../../text/count'
import { both, editionWith } from '../example'

type LengthParams = ProvisionParams & { readonly min: number; readonly actual: number }

/** Service contents that do not describe the site, so the remark must. */
const other = '其他'

export const websiteRemarkTooShort = /* @__PURE__ */ rule({
  code: 'website.remark-too-short',
  level: 'error',
  clause: 'editions',
  at: 'website.remark',
  on: 'string',
  check: (remark: string, { edition = {}, subject, website }): LengthParams | undefined => {
    const contents = website?.serviceContents
    const isOther = isList(contents) && contents.some((content) => content === other)
    const actual = countCharacters(remark)
    const said = provisionsFor(edition, 'website.remark-too-short', subject?.kind).filter(
      ({ mode, min = 0 }) => actual < min && (mode !== 'other-content' || isOther),
    )
    return said.length > 0
      ? { ...paramsFrom(...said), min: Math.max(...said.map(({ min = 0 }) => min)), actual }
      : undefined
  },
  downgrade: ifSuspected,
})

export const zh = ({ min, actual, suspected }: ParamsOf<typeof websiteRemarkTooShort>): string =>
  suspected
    ? `备注只有 ${actual} 个字，少于 ${min} 个可能被退回，需要审核人员确认。建议写清网站的内容和用途。`
    : `备注只有 ${actual} 个字，至少需要 ${min} 个。请写清网站的内容和用途。`

export const en = ({ min, actual, suspected }: ParamsOf<typeof websiteRemarkTooShort>): string =>
  suspected
    ? `The remark has ${actual} ${actual === 1 ? 'character' : 'characters'}; fewer than ${min} may be returned, so a reviewer must check it. Consider describing the content and purpose of the website.`
    : `The remark has ${actual} ${actual === 1 ? 'character' : 'characters'}; at least ${min} are required. Describe the content and purpose of the website.`

const code = 'website.remark-too-short'

export const doc = {
  optional: true,
  title: { zh: '备注的字数足够', en: 'The remark is long enough' },
  why: {
    zh: '内蒙古要求个人的备注不少于 30 个字；阿里云的用户报告，服务内容选“其他”时备注要写 20 个字以上。',
    en: '内蒙古 requires 30 characters of an individual; users of Aliyun report 20 if the service content is 其他.',
  },
  valid: [
    { value: '自用小工具' },
    { value: '自用小工具', facts: both(editionWith({ code, min: 20, mode: 'other-content' }), { website: {} }) },
    { value: '自用小工具', facts: editionWith({ code }) },
  ],
  invalid: [
    { value: '自用', facts: editionWith({ code, min: 30 }), params: { min: 30, actual: 2 } },
    {
      value: '站',
      facts: both(editionWith({ code, min: 20, mode: 'other-content', level: 'review' }), {
        website: { serviceContents: ['其他'] },
      }),
      level: 'review',
    },
    { value: '站', facts: editionWith({ code, min: 2 }) },
    { value: '自用', facts: editionWith({ code, min: 3, level: 'review' }), level: 'review' },
  ],
} satisfies RuleDoc<typeof websiteRemarkTooShort>
