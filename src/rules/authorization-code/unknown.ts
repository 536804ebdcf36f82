import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { knownCode } from '../../filing/codes'

export const authorizationCodeUnknown = /* @__PURE__ */ rule({
  code: 'authorization-code.unknown',
  level: 'error',
  clause: '3',
  at: 'order.authorizationCode',
  on: 'string',
  needs: ['authorizationCodes'],
  supersededBy: ['authorization-code.malformed'],
  when: (code: string) => /\S/.test(code),
  check: (code: string, facts) => (knownCode(code, facts) === undefined ? {} : undefined),
})

export const zh = '找不到这个备案授权码。请核对大小写后重新填写，或请对方重新生成。'

export const en = 'This authorization code does not exist. Check upper and lower case, or ask for a new code.'

const code = 'a1B2c3D4e5F6g7H8i9J0'

export const doc = {
  title: { zh: '备案授权码真实存在', en: 'An authorization code exists' },
  why: {
    zh: '第 3 条：提交订单前会验证备案授权码。有哪些授权码由接入商提供；原文没有说不区分大小写，所以区分。',
    en: 'Clause 3: the code is verified before the order continues. Which codes exist is a fact that the provider passes in. Case counts, because the source does not say otherwise.',
  },
  valid: [{ value: code, facts: { authorizationCodes: [{ code, ip: '1.2.3.7' }] } }],
  invalid: [
    { value: code, facts: { authorizationCodes: [] } },
    { value: code.toLowerCase(), facts: { authorizationCodes: [{ code, ip: '1.2.3.7' }] } },
  ],
} satisfies RuleDoc<typeof authorizationCodeUnknown>
