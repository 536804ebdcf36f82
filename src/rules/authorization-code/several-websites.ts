import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { isList } from '../../core/value'
import { codesIn, knownCode } from '../../filing/codes'
import { traitsOf } from '../../filing/types'
import { domainsOf } from '../../identifiers/domains'
import type { Facts } from '../../model/facts'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { Order, Website } from '../../model/schema'
import { both, editionWith } from '../example'

/** The websites, by their place in the order, whose code files another one; `sameAs` is -1 if that is in no website of the order. */
type SeveralParams = ProvisionParams & {
  readonly repeated: readonly { readonly website: number; readonly sameAs: number }[]
}

/** Whether a code has filed a domain that is none of the website's. */
const filesAnother = (code: string, website: Partial<Website>, facts: Facts): boolean => {
  const own = new Set(domainsOf(website))
  return domainsOf(knownCode(code, facts)).some((domain) => !own.has(domain))
}

export const authorizationCodeSeveralWebsites = /* @__PURE__ */ rule({
  code: 'authorization-code.several-websites',
  level: 'error',
  clause: 'editions',
  at: 'order',
  on: 'object',
  when: (_: Partial<Order>, { action }) => traitsOf(action).server,
  check: (order: Partial<Order>, facts): SeveralParams | undefined => {
    const { edition = {}, subject } = facts
    const said = provisionsFor(edition, 'authorization-code.several-websites', subject?.kind)
    if (said.length === 0 || !isList(order.websites)) return undefined
    const first = new Map<string, number>()
    const repeated: { readonly website: number; readonly sameAs: number }[] = []
    for (const [website, code] of codesIn(order).entries()) {
      if (code === undefined) continue
      const sameAs = first.get(code)
      if (sameAs !== undefined) repeated.push({ website, sameAs })
      else if (filesAnother(code, order.websites[website] as Website, facts)) repeated.push({ website, sameAs: -1 })
      first.set(code, sameAs ?? website)
    }
    return repeated.length > 0 ? { ...paramsFrom(...said), repeated } : undefined
  },
  downgrade: ifSuspected,
})

const placesIn = (repeated: ParamsOf<typeof authorizationCodeSeveralWebsites>['repeated'], separator: string): string =>
  repeated.map(({ website }) => website + 1).join(separator)

export const zh = ({ repeated, suspected }: ParamsOf<typeof authorizationCodeSeveralWebsites>): string =>
  suspected
    ? `第 ${placesIn(repeated, '、')} 个网站的备案授权码已用于别的网站，可能被退回，需要审核人员确认。建议每个网站用一个授权码。`
    : `第 ${placesIn(repeated, '、')} 个网站的备案授权码已用于别的网站，一个授权码只能备案一个网站。请换一个授权码。`

export const en = ({ repeated, suspected }: ParamsOf<typeof authorizationCodeSeveralWebsites>): string =>
  suspected
    ? `The authorization code of website ${placesIn(repeated, ', ')} is used for another website and may be returned, so a reviewer must check it. Consider a code for each website.`
    : `The authorization code of website ${placesIn(repeated, ', ')} is used for another website, and a code is for one website only. Use another code.`

const code = 'authorization-code.several-websites'
const first = 'a1B2c3D4e5F6g7H8i9J0'
const second = 'b1B2c3D4e5F6g7H8i9J0'
const shared: Partial<Order> = {
  authorizationCode: first,
  websites: [
    { name: '风筝线', domains: ['a.cn'] },
    { name: '风筝线', domains: ['b.cn'] },
  ],
}
const single: Partial<Order> = { websites: [{ name: '风筝线', domains: ['www.a.cn'], authorizationCode: first }] }
// @__NO_SIDE_EFFECTS__
const used = (...domains: readonly string[]) => ({
  ...editionWith({ code }),
  authorizationCodes: [{ code: first, ip: '1.2.3.7', domains }],
})

export const doc = {
  optional: true,
  title: { zh: '一个备案授权码只备案一个网站', en: 'An authorization code is for one website' },
  why: {
    zh: '腾讯云 2021 年的备案授权码说明和华为云的知识库：同一个备案授权码只能备案一个网站。订单里的网站互相比较；事实 `authorizationCodes` 写明授权码已备案的域名（`domains`）时，也与这些域名比较。变更 IP 以外的变更和注销不用授权码，不判断。',
    en: 'Tencent Cloud’s page on authorization codes of 2021 and Huawei Cloud’s knowledge base: a code files one website only. The websites of the order are compared with each other, and with the `domains` that a code of the fact `authorizationCodes` has filed already. Changes other than that of an address, and cancellations, use no code and are not judged.',
  },
  valid: [
    { value: shared },
    { value: {}, facts: editionWith({ code }) },
    {
      value: {
        websites: [
          { name: '风筝线', domains: ['a.cn'], authorizationCode: first },
          { name: '风筝线', domains: ['b.cn'], authorizationCode: second },
          { name: '风筝线', domains: ['c.cn'] },
        ],
      },
      facts: editionWith({ code }),
    },
    { value: single, facts: used() },
    { value: single, facts: used('a.cn') },
    { value: shared, facts: both(editionWith({ code }), { action: 'cancel' }) },
  ],
  invalid: [
    { value: shared, facts: editionWith({ code }), params: { repeated: [{ website: 1, sameAs: 0 }] } },
    { value: single, facts: used('a.cn', 'b.cn'), params: { repeated: [{ website: 0, sameAs: -1 }] } },
    { value: shared, facts: editionWith({ code, level: 'review' }), level: 'review' },
  ],
} satisfies RuleDoc<typeof authorizationCodeSeveralWebsites>
