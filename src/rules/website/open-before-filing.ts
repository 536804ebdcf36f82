import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'

export const websiteOpenBeforeFiling = /* @__PURE__ */ rule({
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

export const zh = '网站还没有备案就已经开通。请先关闭网站，取得备案号后再开通。'

export const en = 'The website is online before it is filed. Close it until it has its filing number.'

export const doc = {
  title: { zh: '网站备案后再开通', en: 'A website is filed before it opens' },
  why: {
    zh: '第 1 条：您在网站开通之前备案即可。域名还没有备案的网站，不论主体是否备案过，都应保持关闭。已在别处备案、转入或变更的网站可以继续开通。',
    en: 'Clause 1: 您在网站开通之前备案即可. A website whose domain is not filed yet stays closed, whether or not its subject has filed before. One that is filed elsewhere and moves here, or changes, may stay open.',
  },
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
