import { each, enumOf, property, required, ruleset, string } from '../core/ruleset'
import type { PreApprovalCategory } from '../model/pre-approval'
import { preApprovalByIndividual } from '../rules/pre-approval/by-individual'
import { preApprovalExpired } from '../rules/pre-approval/expired'
import { preApprovalMissing } from '../rules/pre-approval/missing'
import { preApprovalOtherBureau } from '../rules/pre-approval/other-bureau'
import { preApprovalSuspected } from '../rules/pre-approval/suspected'

const category = () =>
  enumOf<PreApprovalCategory>(
    'news',
    'publishing',
    'education',
    'medical',
    'broadcasting',
    'culture',
    'religion',
    'ride-hailing',
    'finance',
    'tutoring',
  )

/** 前置审批: all rules about what a website needs a paper for, and about the papers. Clause 15; for a website as it stands. */
export const preApproval = () =>
  ruleset(
    preApprovalMissing,
    preApprovalSuspected,
    preApprovalByIndividual,
    property('declaredCategories', each(category())),
    property(
      'preApprovals',
      each(
        required('category', category()),
        property('issuer', string),
        property('document', string),
        property('validUntil', string),
        preApprovalOtherBureau,
        preApprovalExpired,
      ),
    ),
  )
