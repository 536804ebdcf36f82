import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'

export const websiteOpenDuringReview = rule({
  code: 'website.open-during-review',
  level: 'error',
  clause: '4',
  at: 'website.open',
  on: 'boolean',
  needs: ['action', 'order.state'],
  when: (_: boolean, { action, order }) =>
    (action === 'first-filing' || action === 'add-website') && order?.state === 'bureau-review',
  check: (open: boolean) => (open ? {} : undefined),
})

export const doc = {
  title: 'A website is closed while the bureau reviews its first filing',
  why: 'Clause 4: 首次备案的域名在管局审核期间需要关闭网站. It holds for a subject’s first filing and for a website that is added, since both domains have no number yet; not for a change, and not for a website that is filed elsewhere and moves here.',
  valid: [
    { value: false, facts: { action: 'first-filing', order: { state: 'bureau-review' } } },
    { value: true, facts: { action: 'change', order: { state: 'bureau-review' } } },
    { value: true, facts: { action: 'access-filing', order: { state: 'bureau-review' } } },
  ],
  invalid: [
    { value: true, facts: { action: 'first-filing', order: { state: 'bureau-review' } } },
    { value: true, facts: { action: 'add-website', order: { state: 'bureau-review' } } },
  ],
} satisfies RuleDoc<typeof websiteOpenDuringReview>
