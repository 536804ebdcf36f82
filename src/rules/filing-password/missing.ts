import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { traitsOf } from '../../filing/types'
import type { Order } from '../../model/schema'

export const filingPasswordMissing = /* @__PURE__ */ rule({
  code: 'filing-password.missing',
  level: 'error',
  clause: '7',
  at: 'order',
  on: 'object',
  needs: ['action'],
  when: (_: Partial<Order>, { action }) => traitsOf(action).password,
  check: (
    { filingPassword = '' }: Partial<Order>,
    { action },
  ): { readonly action: 'access-filing' | 'cancel' } | undefined =>
    /\S/.test(filingPassword) ? undefined : { action: traitsOf(action).family as 'access-filing' | 'cancel' },
})

export const zh = ({ action }: ParamsOf<typeof filingPasswordMissing>): string =>
  `${action === 'cancel' ? '注销备案' : '更换接入商'}需要备案密码。请填写备案成功时工信部发到您手机或邮箱的密码。`

export const en = ({ action }: ParamsOf<typeof filingPasswordMissing>): string =>
  `${action === 'cancel' ? 'Cancelling a filing' : 'Changing the provider'} requires the filing password. Enter the one that the ministry sent to your phone or e-mail when the filing was approved.`

export const doc = {
  title: {
    zh: '更换接入商和注销备案要填写备案密码',
    en: 'Changing the provider and cancelling require the filing password',
  },
  why: {
    zh: '第 7 条：此密码用作以后修改备案接入商、注销备案时使用。密码的长度和字符没有规定，所以只检查是否填写。',
    en: 'Clause 7: 此密码用作以后修改备案接入商，注销备案时使用. No text states its length or characters, so only its presence is checked.',
  },
  params: {
    action: { zh: '需要备案密码的备案类型', en: 'The type of filing that needs the password.' },
  },
  valid: [
    { value: { filingPassword: '7fQ2mK' }, facts: { action: 'cancel' } },
    { value: {}, facts: { action: 'change' } },
    { value: {}, facts: { action: 'cancel-access' } },
  ],
  invalid: [
    { value: {}, facts: { action: 'access-filing' }, params: { action: 'access-filing' } },
    { value: {}, facts: { action: 'cancel-website' }, params: { action: 'cancel' } },
    { value: { filingPassword: ' ' }, facts: { action: 'cancel' }, params: { action: 'cancel' } },
  ],
} satisfies RuleDoc<typeof filingPasswordMissing>
