import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { seenChanges } from '../../filing/changes'
import type { Order } from '../../model/schema'

/** Rejected by the administration, or returned by the provider. */
const isRefusal = (state: unknown): state is 'rejected' | 'returned' => state === 'rejected' || state === 'returned'

export const orderUnchangedAfterRejection = /* @__PURE__ */ rule({
  code: 'order.unchanged-after-rejection',
  level: 'review',
  clause: '8',
  at: 'order',
  on: 'object',
  needs: ['previous.state'],
  when: ({ state }: Partial<Order>) => state === 'submitted' || state === 'bureau-review',
  check: (order: Partial<Order>, { previous = {} }): { readonly refusal: 'rejected' | 'returned' } | undefined =>
    isRefusal(previous.state) && seenChanges(previous, order).length === 0 ? { refusal: previous.state } : undefined,
})

export const zh = ({ refusal }: ParamsOf<typeof orderUnchangedAfterRejection>): string =>
  refusal === 'rejected'
    ? '订单被驳回后还没有修改。请按驳回原因修改后再提交；如果要改的不在订单里（例如域名过户、关闭网站），请先办好。'
    : '订单被退回后还没有修改。请按退回原因修改后再提交；如果要改的不在订单里（例如域名过户、关闭网站），请先办好。'

export const en = ({ refusal }: ParamsOf<typeof orderUnchangedAfterRejection>): string =>
  `Nothing has changed since this order was ${refusal}. Correct what was ${refusal === 'rejected' ? 'rejected' : 'objected to'}, then submit it again; if it is outside the order, such as the owner of a domain, do that first.`

const order: Order = {
  subject: { kind: 'individual', name: '欧阳修' },
  websites: [{ name: '醉翁亭记', domains: ['example.cn'] }],
}
const previous: Order = { ...order, state: 'rejected' }

export const doc = {
  title: {
    zh: '被驳回、退回的订单修改后再提交',
    en: 'A rejected or returned order is corrected before it is submitted again',
  },
  why: {
    zh: '第 8 条：不符合要求的信息修改后，再次提交管局审核；接入商初审退回的也是如此。原样提交通常会再次被驳回，但驳回原因也可能在订单之外（域名过户、补拍照片），所以由人工确认。备案的内容都算：网站是否开通、备注、前置审批文件也在内。网站和域名的先后、前后的空格、证件号码的写法，都不算修改。',
    en: 'Clause 8: what does not meet the requirements is corrected and then reviewed again, whether the administration rejected it or the provider returned it. The same order is usually rejected again; the reason may also be outside the order (the owner of a domain, a photograph), so a person must look. All that is filed counts, whether a website is open, remarks and approvals included. The sequence of websites and domains, surrounding spaces, and the spelling of a certificate number are no corrections.',
  },
  params: {
    refusal: { zh: '驳回，还是退回修改', en: 'Whether it was rejected or returned.' },
  },
  valid: [
    {
      value: { ...order, state: 'submitted', websites: [{ name: '滁州山水', domains: ['example.cn'] }] },
      facts: { previous },
    },
    { value: { ...order, state: 'rejected' }, facts: { previous } },
    { value: { ...order, state: 'submitted' }, facts: { previous: { ...order, state: 'draft' } } },
    {
      value: { ...order, state: 'submitted', websites: [{ name: '滁州山水', domains: ['example.cn'] }] },
      facts: { previous: { ...order, state: 'returned' } },
    },
    {
      value: {
        subject: { kind: 'individual', name: '欧阳修' },
        state: 'submitted',
        websites: [{ name: '醉翁亭记', domains: ['example.cn'], open: false }],
      },
      facts: {
        previous: {
          state: 'rejected',
          subject: { kind: 'individual', name: '欧阳修' },
          websites: [{ name: '醉翁亭记', domains: ['example.cn'], open: true }],
        },
      },
    },
    {
      value: {
        subject: { kind: 'individual', name: '欧阳修' },
        state: 'submitted',
        websites: [
          { name: '醉翁亭记', domains: ['example.cn'], preApprovals: [{ category: 'news', number: '浙新网备 1' }] },
        ],
      },
      facts: { previous },
    },
  ],
  invalid: [
    { value: { ...order, state: 'submitted' }, facts: { previous }, params: { refusal: 'rejected' } },
    {
      value: { ...order, state: 'bureau-review' },
      facts: { previous: { ...order, state: 'returned' } },
      params: { refusal: 'returned' },
    },
  ],
} satisfies RuleDoc<typeof orderUnchangedAfterRejection>
