import { certificateKinds } from '../model/certificate-numbers'
import { categoryBits, type FormChoice, subjectNatures } from '../model/form-numbers'
import { serviceContentBits } from '../model/service-numbers'
import type { Keys } from './record'
import type { PortalField } from './types'
import { bits, choice, text, type ValueCodec } from './values'

/** A sole trader is an enterprise on the form, after which it is looked up. */
const soleTrader: FormChoice<string> = { number: 4, value: 'sole-trader', zh: '个体工商户', en: 'Sole trader' }

/** Values by the numbers of the national form. */
export const nature: ValueCodec = /* @__PURE__ */ choice([...subjectNatures, soleTrader])
export const certificateType: ValueCodec = /* @__PURE__ */ choice(certificateKinds)
export const categories: ValueCodec = /* @__PURE__ */ bits(categoryBits)
export const services: ValueCodec = /* @__PURE__ */ bits(serviceContentBits)

/** A field of the subject. */
export const ofSubject = (at: Keys, path: readonly string[], as: ValueCodec = text): PortalField => ({
  at,
  of: 'order',
  path: ['subject', ...path],
  as,
})

/** A field of a website. */
export const ofWebsite = (at: Keys, path: readonly string[], as: ValueCodec = text): PortalField => ({
  at,
  of: 'website',
  path,
  as,
})

/** The fields of a responsible person: what each is called at the portal, by its path in a person. */
export const personFields = (
  make: (at: Keys, path: readonly string[], as?: ValueCodec) => PortalField,
  names: readonly (readonly [at: Keys, path: readonly string[], as?: ValueCodec])[],
): readonly PortalField[] => names.map(([at, path, as]) => make(at, ['responsiblePerson', ...path], as))
