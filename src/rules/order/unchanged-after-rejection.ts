import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { changes } from '../../filing/changes'
import type { Order } from '../../model/schema'

export const orderUnchangedAfterRejection = /* @__PURE__ */ rule({
  code: 'order.unchanged-after-rejection',
  level: 'error',
  clause: '8',
  at: 'order',
  on: 'object',
  needs: ['previous.state'],
  when: ({ state }: Partial<Order>, { previous }) =>
    previous?.state === 'rejected' && (state === 'submitted' || state === 'bureau-review'),
  check: (order: Partial<Order>, { previous = {} }) => (changes(previous, order).length === 0 ? {} : undefined),
})

export const zh = '订单被驳回后还没有修改。请按驳回原因修改后再提交。'

export const en = 'Nothing has changed since this order was rejected. Correct what was rejected, then submit it again.'

const order: Order = {
  subject: { kind: 'individual', name: '欧阳修' },
  websites: [{ name: '醉翁亭记', domains: ['example.cn'] }],
}
const previous: Order = { ...order, state: 'rejected' }

export const doc = {
  title: { zh: '被驳回的订单修改后再提交', en: 'A rejected order is corrected before it is submitted again' },
  why: {
    zh: '第 8 条：不符合要求的信息修改后，再次提交管局审核。原样提交只会再次被驳回。网站和域名的先后、前后的空格、证件号码的写法，都不算修改。',
    en: 'Clause 8: what does not meet the requirements is corrected and then reviewed again. The same order would be rejected again. The sequence of websites and domains, surrounding spaces, and the spelling of a certificate number are no corrections.',
  },
  valid: [
    {
      value: { ...order, state: 'submitted', websites: [{ name: '滁州山水', domains: ['example.cn'] }] },
      facts: { previous },
    },
    { value: { ...order, state: 'rejected' }, facts: { previous } },
  ],
  invalid: [{ value: { ...order, state: 'submitted' }, facts: { previous } }],
} satisfies RuleDoc<typeof orderUnchangedAfterRejection>
