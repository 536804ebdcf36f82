import { at, oneOf, required, ruleset, text } from '../core/ruleset'
import type { CertificateType, SubjectKind } from '../model/subject'

/** What identifies a subject. */
export const certificateShape = () =>
  ruleset(
    required(
      'type',
      oneOf<CertificateType>(
        'resident-id',
        'unified-social-credit',
        'organisation-code',
        'business-licence',
        'passport',
        'hk-macau-permit',
        'taiwan-permit',
        'residence-permit',
        'foreigner-id',
        'other',
      ),
    ),
    required('number', text),
  )

/** 负责人: the shape of the person who answers for a subject or a website. */
export const personShape = () =>
  ruleset(
    at('name', text),
    at('certificate', certificateShape()),
    at('mobile', text),
    at('landline', text),
    at('email', text),
  )

/** 备案主体: the shape of whoever files. */
export const subjectShape = () =>
  ruleset(
    required('kind', oneOf<SubjectKind>('individual', 'enterprise', 'institution', 'government', 'social', 'other')),
    at('name', text),
    at('registeredName', text),
    at('level', oneOf('national')),
    at('certificate', certificateShape()),
    at('businessScope', text),
    at('filingNumber', text),
    at('address', text),
    at('responsiblePerson', personShape()),
  )
