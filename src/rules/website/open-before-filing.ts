import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'

export const websiteOpenBeforeFiling = rule({
  code: 'website.open-before-filing',
  level: 'error',
  clause: '1',
  at: 'website.open',
  on: 'boolean',
  needs: ['action'],
  when: (_: boolean, { action, order }) =>
    (action === 'first-filing' || action === 'add-website') &&
    order?.state !== 'bureau-review' &&
    order?.state !== 'approved',
  check: (open: boolean) => (open ? {} : undefined),
})

export const doc = {
  title: 'A website is filed before it opens',
  why: 'Clause 1: 您在网站开通之前备案即可. A website whose domain is not filed yet, under a new subject or a known one, stays closed. One that is filed elsewhere and moves here, or changes, may stay open.',
  valid: [
    { value: false, facts: { action: 'first-filing' } },
    { value: true, facts: { action: 'access-filing' } },
    { value: true, facts: { action: 'first-filing', order: { state: 'approved' } } },
  ],
  invalid: [
    { value: true, facts: { action: 'first-filing' } },
    { value: true, facts: { action: 'add-website', order: { state: 'draft' } } },
  ],
} satisfies RuleDoc<typeof websiteOpenBeforeFiling>
