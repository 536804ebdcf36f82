import { isList } from '../core/value'
import { provinceNamed } from '../data/provinces'
import type { Provision } from '../model/provision'
import type { RequirementRow, RequirementScope, RequirementSource } from '../model/requirement'
import { type SubjectKind, subjectKind } from '../model/schema'

// Rules check given values by provisions; here the same provisions say what must be given.

const kindsOf = ({ for: group, kinds }: Provision): readonly SubjectKind[] | undefined => {
  if (kinds !== undefined) return kinds as readonly SubjectKind[]
  if (group === undefined) return undefined
  return subjectKind.values.filter((kind) => (kind === 'individual') === (group === 'individual'))
}

/** Whom a provision applies to, and its source. A provision that is not an error may be required. */
const originOf = (provision: Provision): RequirementScope & RequirementSource => {
  const { level, basis, service } = provision
  const subjectKinds = kindsOf(provision)
  return {
    types: ['first-filing', 'add-website', 'access-filing'],
    ...(subjectKinds !== undefined && { subjectKinds }),
    ...(service !== undefined && { services: [service] }),
    source: basis.map(({ edition, source, date }) => `${edition}: ${source} (${date})`).join('; '),
    sure: level === 'error' ? 'A' : 'C',
  }
}

const person = 'subject.responsiblePerson'

const rowsOf = (provision: Provision): readonly RequirementRow[] => {
  const { code, min, mode, unless } = provision
  const origin = originOf(provision)
  switch (code) {
    case 'website.remark-too-short':
    case 'website.remark-sentence':
      return [{ field: 'website.remark', ...origin, ...(mode === 'other-content' && { sure: 'C' }) }]
    case 'contact.same-emergency':
      // The text compares the two numbers, and does not say that both must be there.
      return [{ field: `${person}.emergencyMobile`, ...origin, sure: 'C' }]
    case 'certificate.too-young':
      return unless === undefined && min !== undefined ? [{ condition: 'age', of: person, min, ...origin }] : []
    case 'contact.not-local-mobile':
      return [{ condition: 'local-mobile', of: person, ...origin }]
    case 'subject.other-province':
      return unless === undefined
        ? [{ condition: 'local-certificate', of: 'subject', ...origin }]
        : [{ material: 'residence-proof', of: 'subject', nonLocal: true, ...origin }]
    default:
      return []
  }
}

/** What the provisions of an edition ask to be filled in or handed in. */
export const rowsFrom = (provisions: readonly Provision[] | undefined): readonly RequirementRow[] =>
  isList(provisions)
    ? (provisions as readonly Provision[]).flatMap((one) => (one.level === 'off' ? [] : rowsOf(one)))
    : []

/** The province of an overlay, as its provisions name it: by its digits or by its name. */
export const provinceOfProvisions = (provisions: readonly Provision[] | undefined): string | undefined => {
  const local = ['subject.other-province', 'contact.not-local-mobile']
  const named = isList(provisions)
    ? (provisions as readonly Provision[]).find(({ code, words }) => local.includes(code) && words !== undefined)
    : undefined
  return provinceNamed(named?.words?.[0])?.name
}
