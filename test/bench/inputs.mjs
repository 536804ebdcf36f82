// What is judged, written to files, so that no fresh process spends time on generating it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeOrders } from './orders.mjs'
import { makeDescriptions, makeSites } from './sites.mjs'

/** The licences that a website with this description brings along, so that its order has no issues. */
const papersOf = ({ detectPreApproval }, description) =>
  detectPreApproval({ description }).map(({ category, issuingBureau }) => ({
    category,
    issuer: issuingBureau.replace('地方', '北京市').replace('（省级）', ''),
    validUntil: '2029-12-31',
  }))

/** Returns the file of each input; `beian` is the module that decides which names and orders are valid. */
export const writeInputs = (beian, directory, size) => {
  const { validate, websiteName, order } = beian
  const isValid = ({ name, facts }) => validate(websiteName, name, facts).issues.length === 0
  const isClean = (one) => validate(order, one.order, one.facts).issues.length === 0
  const rows = makeSites(size).map((row) => {
    const { name, kind, person, registeredName, domains } = row
    return { row, name, facts: { subject: { kind, name: person, registeredName }, website: { domains } } }
  })
  const valid = rows.map(({ row, name }) => ({ name, facts: { subject: { kind: row.kind } } })).filter(isValid)
  const descriptions = makeDescriptions(2_000)
  const about = descriptions.map((description) => ({ description, preApprovals: papersOf(beian, description) }))
  const orders = makeOrders(3_000, about).filter(isClean).slice(0, 2_000)
  if (orders.length < 2_000) throw new Error(`Only ${orders.length} of 3,000 generated orders have no issues`)
  // A form gets the registered name, if there is one; its first keystrokes rarely contain a listed word.
  const plainName = { name: '午后写字台', facts: { subject: { kind: 'individual' } } }
  const asTyped = ({ row, name, facts }) => ({ name: row.registeredName ?? name, facts })
  const inputs = {
    typed: [plainName, ...rows.slice(1, 120).map(asTyped)],
    names: rows.map(({ name }) => ({ name })),
    valid,
    validWithoutFacts: valid.map(({ name }) => ({ name })),
    validWithSubject: rows.filter(isValid),
    rows,
    orders,
    oneOrder: orders.filter(({ order }) => order.subject.kind === 'enterprise').slice(0, 1),
    descriptions: descriptions.slice(0, 20),
  }
  const write = ([name, value]) => {
    const file = join(directory, `${name}.json`)
    writeFileSync(file, JSON.stringify(value))
    return [name, file]
  }
  return Object.fromEntries(Object.entries(inputs).map(write))
}
