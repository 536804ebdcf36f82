import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { holderOf } from '../../identifiers/compare-certificates'
import type { SubjectKind } from '../../model/schema'

type OtherKindParams = {
  readonly type: string
  readonly kind: SubjectKind
}

export const certificateOtherKind = rule({
  code: 'certificate.other-kind',
  level: 'error',
  clause: '5',
  at: 'certificate.type',
  on: 'string',
  needs: ['subject.kind'],
  check: (type: string, { subject }): OtherKindParams | undefined => {
    const holder = holderOf(type)
    const kind = subject?.kind as SubjectKind
    const expected = kind === 'individual' ? 'person' : 'unit'
    return holder === undefined || kind === 'other' || holder === expected ? undefined : { type, kind }
  },
})

export const doc = {
  title: 'A person has a person’s certificate, a unit a unit’s',
  why: 'Clause 5: the certificate is checked against who files. The form offers each kind of subject its own certificates (the tables of 主办单位性质 and 证件类型): a company has no 居民身份证, and a sole trader with a 营业执照 files as an enterprise. Papers outside the list and subjects of another kind are not judged.',
  valid: [
    { value: 'resident-id', facts: { subject: { kind: 'individual' } } },
    { value: 'business-licence', facts: { subject: { kind: 'enterprise' } } },
    { value: 'unified-social-credit', facts: { subject: { kind: 'social' } } },
    { value: 'other', facts: { subject: { kind: 'individual' } } },
    { value: 'passport', facts: { subject: { kind: 'other' } } },
  ],
  invalid: [
    {
      value: 'resident-id',
      facts: { subject: { kind: 'enterprise' } },
      params: { type: 'resident-id', kind: 'enterprise' },
    },
    { value: 'business-licence', facts: { subject: { kind: 'individual' } } },
  ],
} satisfies RuleDoc<typeof certificateOtherKind>
