import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { isList } from '../../core/value'
import { plainMobile } from '../../identifiers/contact'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { Order, ResponsiblePerson } from '../../model/schema'
import { editionWith } from '../example'

/** The websites, by their place in the order, whose person has the mobile number of another one; -1 is the subject. */
type SharedParams = ProvisionParams & {
  readonly repeated: readonly { readonly website: number; readonly sameAs: number }[]
}

const peopleIn = ({ subject, websites }: Partial<Order>): readonly (ResponsiblePerson | undefined)[] => [
  subject?.responsiblePerson,
  ...(isList(websites) ? websites.map((website) => website?.responsiblePerson) : []),
]

export const contactSharedMobile = /* @__PURE__ */ rule({
  code: 'contact.shared-mobile',
  level: 'error',
  clause: 'editions',
  at: 'order',
  on: 'object',
  check: (order: Partial<Order>, { edition = {}, subject }): SharedParams | undefined => {
    const said = provisionsFor(edition, 'contact.shared-mobile', subject?.kind)
    if (said.length === 0) return undefined
    const first = new Map<string, { readonly name: string; readonly at: number }>()
    const repeated: { readonly website: number; readonly sameAs: number }[] = []
    for (const [i, person] of peopleIn(order).entries()) {
      const mobile = plainMobile(person?.mobile)
      const name = typeof person?.name === 'string' ? person.name.trim() : ''
      if (mobile === undefined || name === '') continue
      const other = first.get(mobile)
      if (other === undefined) first.set(mobile, { name, at: i - 1 })
      else if (other.name !== name) repeated.push({ website: i - 1, sameAs: other.at })
    }
    return repeated.length > 0 ? { ...paramsFrom(...said), repeated } : undefined
  },
  downgrade: ifSuspected,
})

const placesIn = (repeated: ParamsOf<typeof contactSharedMobile>['repeated'], separator: string): string =>
  repeated.map(({ website }) => website + 1).join(separator)

export const zh = ({ repeated, suspected }: ParamsOf<typeof contactSharedMobile>): string =>
  suspected
    ? `第 ${placesIn(repeated, '、')} 个网站的负责人与另一位负责人的手机号码相同，可能被退回，需要审核人员确认。建议填写本人的号码。`
    : `第 ${placesIn(repeated, '、')} 个网站的负责人与另一位负责人的手机号码相同，不同的人不能用同一个号码。请填写本人的号码。`

export const en = ({ repeated, suspected }: ParamsOf<typeof contactSharedMobile>): string =>
  suspected
    ? `The person responsible for website ${placesIn(repeated, ', ')} has the mobile number of another one and may be returned, so a reviewer must check it. Consider the person’s own number.`
    : `The person responsible for website ${placesIn(repeated, ', ')} must not have the mobile number of another one. Enter the person’s own number.`

const code = 'contact.shared-mobile'
const shared = {
  subject: { responsiblePerson: { name: '甲', mobile: '13800138000' } },
  websites: [
    { responsiblePerson: { name: '甲', mobile: '13800138000' } },
    { responsiblePerson: { name: '乙', mobile: '138-0013-8000' } },
    {},
  ],
} as never

export const doc = {
  optional: true,
  title: { zh: '不同负责人的手机号码不同', en: 'Different responsible persons have different mobile numbers' },
  why: {
    zh: '华为云和广东的规定：两位负责人不能用同一个手机号码。同一个人负责几个网站不报告，姓名没有填写时不判断。',
    en: 'Huawei Cloud and 广东 do not take one mobile number for two persons. One person may be responsible for several websites; persons without a name are not compared.',
  },
  valid: [{ value: shared }, { value: {}, facts: editionWith({ code }) }],
  invalid: [
    { value: shared, facts: editionWith({ code }), params: { repeated: [{ website: 1, sameAs: -1 }] } },
    { value: shared, facts: editionWith({ code, level: 'review' }), level: 'review' },
  ],
} satisfies RuleDoc<typeof contactSharedMobile>
