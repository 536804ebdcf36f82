import type { Tree } from '../core/node'
import { each, ruleset, withFacts } from '../core/tree'
import { bindsContent, bindsName, needsAll, needsDomains } from '../filing/binds'
import { placesInWebsite } from '../filing/domain-places'
import { websiteAction } from '../filing/situation'
import { ipAddress } from '../identifiers/ip-address'
import { preApproval as preApprovalSchema, type Website, website as websiteSchema } from '../model/schema'
import { checkEdition } from '../name/check-edition'
import { isProvince } from '../pre-approval/provinces'
import { preApprovalOf } from '../pre-approval/website'
import type { WebsiteIssue } from '../rules/all'
import {
  orderAuthorizationCodeRules,
  websiteDomainRules,
  websiteDomainsRules,
  websiteIpRules,
  websiteOpenRules,
  websitePreApprovalRules,
  websiteRemarkRules,
  websiteRules,
  websiteServiceContentsRules,
} from '../rules/by-place'
import type { AnyIssueShape, Edition } from './edition'
import { fields } from './fields'
import { analysedAt, rulesAt } from './places'
import { responsiblePerson } from './subject'
import { nameWhen } from './website-name'

/** 网站: returns the tree of all rules about one website, by one edition. */
// @__NO_SIDE_EFFECTS__
export const websiteOf = <I extends AnyIssueShape = never>(edition: Edition<I>): Tree<Website, WebsiteIssue | I> => {
  checkEdition('websiteOf', edition)
  return withFacts(
    (website: Website, facts) => ({
      website,
      edition,
      province: isProvince(facts.province) ? facts.province : edition.overlay?.province.name,
      action: websiteAction(website, facts),
      domainPlaces: facts.domainPlaces ?? placesInWebsite(website),
    }),
    fields(
      websiteSchema,
      {
        name: [nameWhen(edition, bindsName)],
        domains: [
          ...rulesAt(edition, 'website.domains', websiteDomainsRules),
          each(...rulesAt(edition, 'website.domain', websiteDomainRules)),
        ],
        authorizationCode: rulesAt(edition, 'order.authorizationCode', orderAuthorizationCodeRules),
        ip: [analysedAt(edition, 'website.ip', ipAddress, websiteIpRules)],
        remark: rulesAt(edition, 'website.remark', websiteRemarkRules),
        serviceContents: rulesAt(edition, 'website.serviceContents', websiteServiceContentsRules),
        open: rulesAt(edition, 'website.open', websiteOpenRules),
        responsiblePerson: [responsiblePerson(edition)],
        preApprovals: [
          each(
            ruleset(fields(preApprovalSchema, {}), ...rulesAt(edition, 'website.preApproval', websitePreApprovalRules)),
          ),
        ],
      },
      { name: needsAll, domains: needsDomains },
    ),
    analysedAt(edition, 'website', { ...preApprovalOf, when: bindsContent }, websiteRules),
  )
}
