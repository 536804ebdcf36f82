import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { needsDomains } from '../../filing/binds'

export const websiteNoDomain = /* @__PURE__ */ rule({
  code: 'website.no-domain',
  level: 'error',
  clause: '2',
  at: 'website.domains',
  on: 'array',
  when: (_: readonly string[], facts) => needsDomains(facts),
  check: (domains: readonly string[]) => (domains.length === 0 ? {} : undefined),
})

export const zh = '网站没有域名。请至少填写一个已注册的域名。'

export const en = 'The website has no domain. Enter at least one that you have registered.'

export const doc = {
  title: { zh: '网站至少有一个域名', en: 'A website has at least one domain' },
  why: {
    zh: '网站备案的是域名，没有域名的网站无法备案。变更、注销时也可以只写网站备案号。',
    en: 'What is filed for a website is its domains; a website without one cannot be filed. For a change or cancellation the filing number of the website is enough.',
  },
  valid: [
    { value: ['example.com'] },
    { value: [], facts: { action: 'cancel-website', website: { filingNumber: '京ICP备12345678号-1' } } },
  ],
  invalid: [{ value: [] }, { value: [], facts: { action: 'change-access' } }],
} satisfies RuleDoc<typeof websiteNoDomain>
