import { boolean, each, knowingAll, property, required, string } from '../core/ruleset'
import type { Website } from '../model/website'
import { domainMalformed } from '../rules/domain/malformed'
import { domainNotRegistrable } from '../rules/domain/not-registrable'
import { websiteDuplicateDomain } from '../rules/website/duplicate-domain'
import { websiteNoDomain } from '../rules/website/no-domain'
import { websiteTooManyDomains } from '../rules/website/too-many-domains'
import type { Edition } from './edition'
import { openFacts } from './fact-scope'
import { preApproval } from './pre-approval'
import { personShape } from './subject'
import { websiteNameOf } from './website-name'

/** 网站: all rules about one website of an order, by one edition. */
export const websiteOf = (edition: Edition) =>
  knowingAll(
    (website: Website, facts) => {
      const known = openFacts(facts)
      if (website !== undefined) known.website = website
      known.edition = edition
      return known
    },
    required('name', websiteNameOf(edition)),
    required(
      'domains',
      websiteNoDomain,
      websiteTooManyDomains,
      each(domainMalformed, domainNotRegistrable, websiteDuplicateDomain),
    ),
    property('description', string),
    property('ip', string),
    property('open', boolean),
    property('responsiblePerson', personShape()),
    property('serviceContents', each(string)),
    preApproval(),
  )
