import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { codesIn } from '../../filing/codes'
import { traitsOf } from '../../filing/types'
import type { Order } from '../../model/schema'

export const accountNoServer = /* @__PURE__ */ rule({
  code: 'account.no-server',
  level: 'error',
  clause: '3',
  at: 'order',
  on: 'object',
  needs: ['account.servers'],
  when: (_: Partial<Order>, { action }) => traitsOf(action).server,
  check: (order: Partial<Order>, { account }) => {
    const codes = codesIn(order)
    return account?.servers?.length === 0 && (codes.length === 0 || codes.includes(undefined)) ? {} : undefined
  },
})

export const zh =
  '账号里没有云服务器，也没有（或没有为每个网站）填写备案授权码。请购买云服务器，或请有服务器的账号为您生成备案授权码。'

export const en =
  'The account has no server, and no authorization code was entered for the order or for each of its websites. Buy a server, or ask an account that has one to generate an authorization code for you.'

export const doc = {
  title: { zh: '账号里有云服务器，或者填写了备案授权码', en: 'An order has a server or an authorization code' },
  why: {
    zh: '第 3 条：没有购买云服务器的账号，要凭其他账号的服务器生成的备案授权码才能备案。授权码可以全单一个，也可以每个网站各填一个。变更主体、变更网站和注销不涉及服务器。',
    en: 'Clause 3: an account without a server can file only with the authorization code of another account’s server: one for the order, or one for each website. Changes of the subject or of a website’s information, and cancellations, are not about a server.',
  },
  valid: [
    { value: {}, facts: { account: { servers: [] }, action: 'cancel-website' } },
    { value: {}, facts: { account: { servers: ['1.2.3.7'] } } },
    { value: { authorizationCode: 'a1B2c3D4e5F6g7H8i9J0' }, facts: { account: { servers: [] } } },
    {
      value: { websites: [{ name: '云杉笔记', domains: ['example.cn'], authorizationCode: 'a1B2c3D4e5F6g7H8i9J0' }] },
      facts: { account: { servers: [] } },
    },
  ],
  invalid: [
    { value: {}, facts: { account: { servers: [] } } },
    { value: {}, facts: { account: { servers: [] }, action: 'change-access' } },
    { value: { authorizationCode: ' ' }, facts: { account: { servers: [] } } },
    {
      value: {
        websites: [
          { name: '云杉笔记', domains: ['example.cn'], authorizationCode: 'a1B2c3D4e5F6g7H8i9J0' },
          { name: '雪松笔记', domains: ['example.com'] },
        ],
      },
      facts: { account: { servers: [] } },
    },
    { value: { websites: [] }, facts: { account: { servers: [] } } },
  ],
} satisfies RuleDoc<typeof accountNoServer>
