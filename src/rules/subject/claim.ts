import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import type { Subject } from '../../model/schema'

/** What a subject says of itself that makes rules milder. */
type Claim = 'national-level' | 'other-kind' | 'registered-name'

/** A registered name has a 字号 of two characters or more and a form: 市, 区 and the like end the names of places. */
const isNoName = (name: string): boolean =>
  [...name].length < 4 ||
  (/[省市县区州盟旗]$/.test(name) && !/[超门集花夜早菜股]市$|[社小园景校厂库矿营]区$/.test(name))

/** A sole trader without a 字号 is registered under the owner’s name: 张三, 张三（个体工商户）. */
const isOwnersName = ({ kind, name, responsiblePerson }: Subject, registeredName: string): boolean => {
  const plain = registeredName.replace(/[(（]个体工商户[)）]$/, '')
  return kind === 'sole-trader' && (plain !== registeredName || plain === name || plain === responsiblePerson?.name)
}

const claimsOf = (subject: Subject, known: Partial<Subject> = {}): readonly [Claim, isMade: boolean][] => {
  const { kind, level, registeredName } = subject
  return [
    ['national-level', kind !== 'individual' && level === 'national' && known.level !== 'national'],
    ['other-kind', kind === 'other' && known.kind !== 'other'],
    [
      'registered-name',
      kind !== 'individual' &&
        typeof registeredName === 'string' &&
        known.registeredName !== registeredName &&
        isNoName(registeredName) &&
        !isOwnersName(subject, registeredName),
    ],
  ]
}

export const subjectClaim = /* @__PURE__ */ rule({
  code: 'subject.claim',
  level: 'review',
  clause: '5',
  at: 'subject',
  on: 'object',
  check: (subject: Subject, { confirmed }): { readonly claims: readonly Claim[] } | undefined => {
    const claims = claimsOf(subject, confirmed).flatMap(([claim, isMade]) => (isMade ? [claim] : []))
    return claims.length > 0 ? { claims } : undefined
  },
})

const zhOf: Readonly<Record<Claim, string>> = {
  'national-level': '是国家级单位（请核对批准文件）',
  'other-kind': '主办单位性质是“其他”（请核对证件）',
  'registered-name': '证件上的全称不像单位名称（请核对证件）',
}

const enOf: Readonly<Record<Claim, string>> = {
  'national-level': 'a national-level organisation (check the approval)',
  'other-kind': 'of the kind “other” (check the certificate)',
  'registered-name': 'registered under a name that does not look like one (check the certificate)',
}

export const zh = ({ claims }: ParamsOf<typeof subjectClaim>): string =>
  `备案主体自述${claims.map((claim) => zhOf[claim]).join('，')}，部分规则因此放宽。`

export const en = ({ claims }: ParamsOf<typeof subjectClaim>): string =>
  `The subject says that it is ${claims.map((claim) => enOf[claim]).join(', and ')}; some rules are milder for it.`

export const doc = {
  title: { zh: '放宽规则的自述信息要有证明', en: 'What makes rules milder is proved' },
  why: {
    zh: '国家级单位、性质“其他”和证件上的全称会让其他规则放宽，而这些信息来自填报人。调用方核对过的，用事实 `confirmed`（或与订单一起给出的 `subject`）传入，就不再提示。',
    en: 'A national level, the kind `other` and the registered name make other rules milder, and all of them come from whoever files. What the caller has checked is passed as the fact `confirmed` (or as `subject` beside an order), and is not reported.',
  },
  params: {
    claims: {
      zh: '需要证明的说法：国家级单位、其他性质、单位全称',
      en: 'What needs proof: a national level, the kind “other”, a registered name.',
    },
  },
  valid: [
    { value: { kind: 'enterprise', registeredName: '杭州云杉信息科技有限公司' } },
    { value: { kind: 'enterprise', registeredName: '云杉超市' } },
    { value: { kind: 'individual', registeredName: '云杉' } },
    { value: { kind: 'sole-trader', registeredName: '杭州市西湖区云杉小吃店' } },
    { value: { kind: 'sole-trader', registeredName: '欧阳修（个体工商户）' } },
    { value: { kind: 'sole-trader', name: '欧阳修', registeredName: '欧阳修' } },
    { value: { kind: 'sole-trader', registeredName: '欧阳修', responsiblePerson: { name: '欧阳修' } } },
    { value: { kind: 'institution', level: 'national' }, facts: { confirmed: { level: 'national' } } },
    { value: { kind: 'other' }, facts: { confirmed: { kind: 'other' } } },
    { value: { kind: 'social', registeredName: '云杉社' }, facts: { confirmed: { registeredName: '云杉社' } } },
  ],
  invalid: [
    { value: { kind: 'institution', level: 'national' }, params: { claims: ['national-level'] } },
    { value: { kind: 'other' }, params: { claims: ['other-kind'] } },
    { value: { kind: 'enterprise', registeredName: '北京' }, params: { claims: ['registered-name'] } },
    { value: { kind: 'sole-trader', registeredName: '北京' }, params: { claims: ['registered-name'] } },
    {
      value: { kind: 'other', level: 'national', registeredName: '北京市朝阳区' },
      params: { claims: ['national-level', 'other-kind', 'registered-name'] },
    },
  ],
} satisfies RuleDoc<typeof subjectClaim>
