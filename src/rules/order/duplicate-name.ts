import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { Website } from '../../model/schema'
import { foldName } from '../../name/registered-name'
import { editionWith } from '../example'

/** The websites by their place in the order, and the first one with the same name. */
type DuplicateParams = ProvisionParams & {
  readonly repeated: readonly { readonly website: number; readonly sameAs: number }[]
}

export const orderDuplicateName = /* @__PURE__ */ rule({
  code: 'order.duplicate-name',
  level: 'error',
  clause: 'editions',
  at: 'order.websites',
  on: 'array',
  check: (websites: readonly Partial<Website>[], { edition = {}, subject }): DuplicateParams | undefined => {
    const said = provisionsFor(edition, 'order.duplicate-name', subject?.kind)
    if (said.length === 0) return undefined
    const names = websites.map((website) => (typeof website?.name === 'string' ? foldName(website.name) : ''))
    const first = new Map<string, number>()
    const repeated = names.flatMap((name, website) => {
      const sameAs = first.get(name)
      if (name === '' || sameAs === undefined) first.set(name, website)
      return name !== '' && sameAs !== undefined ? [{ website, sameAs }] : []
    })
    return repeated.length > 0 ? { ...paramsFrom(...said), repeated } : undefined
  },
  downgrade: ifSuspected,
})

const placesIn = (repeated: ParamsOf<typeof orderDuplicateName>['repeated'], separator: string): string =>
  [...new Set(repeated.flatMap(({ website, sameAs }) => [sameAs + 1, website + 1]))]
    .sort((a, b) => a - b)
    .join(separator)

export const zh = ({ repeated, suspected }: ParamsOf<typeof orderDuplicateName>): string =>
  suspected
    ? `第 ${placesIn(repeated, '、')} 个网站的名称相同，可能被退回，需要审核人员确认。建议改成不同的名称。`
    : `第 ${placesIn(repeated, '、')} 个网站的名称相同，同一主体的网站不能重名。请改成不同的名称。`

export const en = ({ repeated, suspected }: ParamsOf<typeof orderDuplicateName>): string =>
  suspected
    ? `Websites ${placesIn(repeated, ', ')} have the same name and may be returned, so a reviewer must check them. Consider different names.`
    : `Websites ${placesIn(repeated, ', ')} have the same name; those of one subject must differ. Choose different names.`

const code = 'order.duplicate-name'

export const doc = {
  optional: true,
  title: { zh: '一个订单里的网站名称各不相同', en: 'The websites of an order have different names' },
  why: {
    zh: '默认版本允许多个网站同名；北京、江西不允许同一主体的网站重名。名称按简体、半角、不计空格和符号比较。',
    en: 'The default edition allows websites to share a name; 北京 and 江西 do not within one subject. Names are compared without spaces and symbols, in Simplified half-width form.',
  },
  valid: [
    { value: [{ name: '山茶花日记' }, { name: '山茶花日记' }] },
    { value: [{ name: '山茶花日记' }, { name: '猫的日记' }, { name: '' }, { name: '' }], facts: editionWith({ code }) },
  ],
  invalid: [
    {
      value: [{ name: '山茶花日记' }, { name: '猫的日记' }, { name: '山茶花 日记' }],
      facts: editionWith({ code }),
      params: { repeated: [{ website: 2, sameAs: 0 }] },
    },
    {
      value: [{ name: '猫的日记' }, {}, { name: '貓的日記' }],
      facts: editionWith({ code, level: 'review' }),
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof orderDuplicateName>
