import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { faultyEntries, isLandline, isPlaceholder } from '../../identifiers/contact'

type LandlineParams = {
  readonly reason: 'placeholder' | 'shape'
  readonly found: readonly { readonly start: number; readonly end: number }[]
}

export const contactLandlineMalformed = rule({
  code: 'contact.landline-malformed',
  level: 'error',
  clause: '5',
  at: 'person.landline',
  on: 'string',
  check: (text: string, { isPhoneNumber = isLandline }): LandlineParams | undefined => {
    const placeholders = faultyEntries(text, (entry) => !isPlaceholder(entry))
    if (placeholders.length > 0) return { reason: 'placeholder', found: placeholders }
    const found = faultyEntries(text, isPhoneNumber)
    return found.length > 0 ? { reason: 'shape', found } : undefined
  },
  downgrade: { to: 'review', when: ({ reason }) => reason === 'shape' },
})

export const doc = {
  title: 'An office telephone is a number with its area code',
  why: 'Clause 5 asks that what is filled in be right. The interface of 2011 (taobao.icp.submit) writes 086-010-12345678-123; the ministry’s working plan of 2009 refuses 010-00000000. Other shapes, such as 400 numbers, are left to a person. The fact isPhoneNumber may decide the shape instead.',
  valid: [
    { value: '010-12345678' },
    { value: '086-0551-1234567-123' },
    { value: '(021)12345678转8' },
    { value: '400-123-4567', facts: { isPhoneNumber: () => true } },
  ],
  invalid: [
    { value: '010-00000000', params: { reason: 'placeholder', found: [{ start: 0, end: 12 }] } },
    { value: '12345678', params: { reason: 'shape' }, level: 'review' },
  ],
} satisfies RuleDoc<typeof contactLandlineMalformed>
