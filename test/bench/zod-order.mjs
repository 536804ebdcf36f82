/** An order as a zod 4 schema of its shape alone; most properties are optional, as in the package's own types. */
export const orderSchemaOf = (z) => {
  const text = z.string()
  const certificate = z.object({ type: text, number: text })
  const contact = { mobile: text, landline: text, email: text }
  const person = z.object({ name: text, certificate, ...contact }).partial()
  const preApproval = z.object({ category: text, issuer: text.optional(), validUntil: text.optional() })
  const website = z.object({
    name: text,
    domains: z.array(text),
    description: text.optional(),
    ip: text.optional(),
    open: z.boolean().optional(),
    responsiblePerson: person.optional(),
    serviceContents: z.array(text).optional(),
    preApprovals: z.array(preApproval).optional(),
  })
  const kind = z.enum(['individual', 'enterprise', 'institution', 'government', 'social', 'other'])
  const about = { name: text, registeredName: text, businessScope: text, certificate, address: text }
  const subject = z
    .object({ ...about, responsiblePerson: person })
    .partial()
    .extend({ kind })
  const state = z.enum(['draft', 'submitted', 'bureau-review', 'approved', 'rejected'])
  return z.object({
    subject,
    websites: z.array(website),
    state: state.optional(),
    authorizationCode: text.optional(),
  })
}
