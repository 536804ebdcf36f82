import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { plainMobile } from '../../identifiers/contact'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { ResponsiblePerson } from '../../model/schema'
import { editionWith } from '../example'

export const contactSameEmergency = /* @__PURE__ */ rule({
  code: 'contact.same-emergency',
  level: 'error',
  clause: 'editions',
  at: 'person',
  on: 'object',
  check: (
    { mobile, emergencyMobile }: Partial<ResponsiblePerson>,
    { edition = {}, subject },
  ): ProvisionParams | undefined => {
    const said = provisionsFor(edition, 'contact.same-emergency', subject?.kind)
    const own = plainMobile(mobile)
    return said.length === 0 || own === undefined || own !== plainMobile(emergencyMobile)
      ? undefined
      : paramsFrom(...said)
  },
  downgrade: ifSuspected,
})

export const zh = ({ suspected }: ParamsOf<typeof contactSameEmergency>): string =>
  suspected
    ? '应急联系电话与手机号码相同，可能被退回，需要审核人员确认。建议填写另一个号码。'
    : '应急联系电话不能与手机号码相同。请填写另一个能联系到负责人的号码。'

export const en = ({ suspected }: ParamsOf<typeof contactSameEmergency>): string =>
  suspected
    ? 'The emergency number is the same as the mobile number and may be returned, so a reviewer must check it. Consider another number.'
    : 'The emergency number must not be the mobile number. Enter another number at which the person can be reached.'

const code = 'contact.same-emergency'

export const doc = {
  optional: true,
  title: { zh: '应急联系电话与手机号码不同', en: 'The emergency number differs from the mobile number' },
  why: {
    zh: '江西和阿里云的用户报告：应急联系电话与手机号码相同会被退回。',
    en: '江西 refuses an emergency number that is the mobile number, and users of Aliyun report the same.',
  },
  valid: [
    { value: { mobile: '13800138000', emergencyMobile: '13800138000' } },
    { value: { mobile: '13800138000', emergencyMobile: '13900139000' }, facts: editionWith({ code }) },
    { value: {}, facts: editionWith({ code }) },
  ],
  invalid: [
    { value: { mobile: '13800138000', emergencyMobile: '+86 138 0013 8000' }, facts: editionWith({ code }) },
    {
      value: { mobile: '13800138000', emergencyMobile: '13800138000' },
      facts: editionWith({ code, level: 'review' }),
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof contactSameEmergency>
