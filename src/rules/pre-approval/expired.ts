import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { dayOf } from '../../model/date'
import { categoriesEn, categoriesZh } from '../../model/labels'
import type { PreApproval, PreApprovalCategory } from '../../model/schema'
import { linesOf } from '../../pre-approval/requirement'

export const preApprovalExpired = /* @__PURE__ */ rule({
  code: 'pre-approval.expired',
  level: 'error',
  clause: '15.1',
  at: 'website.preApproval',
  on: 'object',
  needs: ['today'],
  check: (
    { category, validUntil }: PreApproval,
    { edition, today },
  ): { readonly category: PreApprovalCategory; readonly days: number } | undefined => {
    const line = linesOf(edition).find((other) => other.category === category)
    const last = dayOf(validUntil)
    const now = dayOf(today)
    if (line === undefined || last === undefined || now === undefined || now <= last) return undefined
    return { category: line.category, days: now - last }
  },
})

export const zh = ({ category, days }: ParamsOf<typeof preApprovalExpired>): string =>
  `“${categoriesZh[category]}”类的前置审批文件已过期 ${days} 天。请换发后再提交备案。`

export const en = ({ category, days }: ParamsOf<typeof preApprovalExpired>): string =>
  `The pre-approval for ${categoriesEn[category]} expired ${days} ${days === 1 ? 'day' : 'days'} ago. Renew it before you file.`

export const doc = {
  title: { zh: '前置审批文件在备案当天有效', en: 'A pre-approval is valid on the day of the filing' },
  why: {
    zh: '第 15.1 条：文件与备案信息一并提供，所以当时必须有效；例如新闻许可证有效期三年。最后一天仍然有效。日期由事实 `today` 给出，本库不读取系统时间。',
    en: 'Clause 15.1: the document is submitted with the filing, so it must be valid then; the news licence, for one, is valid for three years. The last day still counts. The fact `today` gives the date, because the library reads no clock.',
  },
  params: {
    days: { zh: '过期多少天', en: 'For how many days it has been expired.' },
  },
  valid: [
    { value: { category: 'news', validUntil: '2019-06-01' }, facts: { today: '2019-06-01' } },
    { value: { category: 'news' }, facts: { today: '2019-06-01' } },
    { value: { category: 'news', validUntil: '2019-02-30' }, facts: { today: '2019-06-01' } },
  ],
  invalid: [
    {
      value: { category: 'news', validUntil: '2019-02-28' },
      facts: { today: '2019-03-01' },
      params: { category: 'news', days: 1 },
    },
  ],
} satisfies RuleDoc<typeof preApprovalExpired>
