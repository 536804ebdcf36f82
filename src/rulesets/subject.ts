import { enumOf, property, required, ruleset, string } from '../core/ruleset'
import type { CertificateType, SubjectKind } from '../model/subject'

/** What identifies a subject. */
export const certificateShape = () =>
  ruleset(
    required(
      'type',
      enumOf<CertificateType>(
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
    required('number', string),
  )

/** 负责人: the shape of the person who answers for a subject or a website. */
export const personShape = () =>
  ruleset(
    property('name', string),
    property('certificate', certificateShape()),
    property('mobile', string),
    property('landline', string),
    property('email', string),
  )

/** 备案主体: the shape of whoever files. */
export const subjectShape = () =>
  ruleset(
    required('kind', enumOf<SubjectKind>('individual', 'enterprise', 'institution', 'government', 'social', 'other')),
    property('name', string),
    property('registeredName', string),
    property('level', enumOf('national')),
    property('certificate', certificateShape()),
    property('businessScope', string),
    property('filingNumber', string),
    property('address', string),
    property('responsiblePerson', personShape()),
  )
