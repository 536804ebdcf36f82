import { attempt } from '../core/attempt'
import { isList } from '../core/value'
import { comparedDomain } from './host'

/** The domains of a website or of a record, as they are compared; empty if they are not a list of texts. */
export const domainsOf = (holder: unknown): readonly string[] =>
  attempt(() => {
    const domains: unknown = (holder as { readonly domains?: unknown } | null | undefined)?.domains
    if (!isList(domains)) return []
    return domains.flatMap((domain: unknown) => (typeof domain === 'string' ? comparedDomain(domain) : []))
  }, [])
