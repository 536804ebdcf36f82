import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { changes } from '../../filing/changes'
import type { Order } from '../../model/schema'

export const orderUnchangedAfterRejection = rule({
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

const order: Order = {
  subject: { kind: 'individual', name: '欧阳修' },
  websites: [{ name: '醉翁亭记', domains: ['example.cn'] }],
}
const previous: Order = { ...order, state: 'rejected' }

export const doc = {
  title: 'What the bureau refused is corrected before it is submitted again',
  why: 'Clause 8: what does not meet the requirements is corrected, and then goes to the bureau again. The same order would be refused again. The order of websites and domains, blanks around a text, and the writing of a certificate’s number are no correction.',
  valid: [
    {
      value: { ...order, state: 'submitted', websites: [{ name: '滁州山水', domains: ['example.cn'] }] },
      facts: { previous },
    },
    { value: { ...order, state: 'rejected' }, facts: { previous } },
  ],
  invalid: [{ value: { ...order, state: 'submitted' }, facts: { previous } }],
} satisfies RuleDoc<typeof orderUnchangedAfterRejection>
