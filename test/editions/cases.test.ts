import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/validate'
import { editions as allEditions } from '../../src/editions/all'
import { withProvince } from '../../src/editions/with-province'
import type { AnyIssueShape, Edition } from '../../src/rulesets/edition'
import { websiteNameOf } from '../../src/rulesets/website-name'

/** The rows of test/editions/cases.tsv. */
const cases = readFileSync(new URL('./cases.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string, string, string, string, string])

const known = new Map<string, ReturnType<typeof websiteNameOf>>()

const treeOf = (id: string, province: string) => {
  const key = `${id} ${province}`
  const edition = allEditions.find((one) => one.id === id) as Edition<AnyIssueShape>
  const tree = known.get(key) ?? websiteNameOf(province === '-' ? edition : withProvince(edition, province))
  known.set(key, tree as never)
  return tree
}

/** What a report says in one word. */
const verdictOf = (levels: readonly string[]): string =>
  levels.includes('error') ? 'refuse' : levels.length > 0 ? 'look' : 'pass'

/** Advice that organisations get for every name but their own. */
const general = 'name.not-registered-name'

describe('what texts say of names', () => {
  it('has enough cases', () => expect(cases.length).toBeGreaterThanOrEqual(250))

  it.each(cases)('%s (%s, %s) by %s, %s: %s', (name, kind, registeredName, edition, province, verdict) => {
    const subject = { kind, ...(registeredName !== '-' && { registeredName }) }
    const { issues } = check(treeOf(edition, province), name, { subject })
    const counting = issues.filter(({ code }) => code !== general)
    const shown = counting.map(({ code, level }) => `${level} ${code}`)
    expect(verdictOf(counting.map(({ level }) => level)), shown.join(', ')).toBe(verdict)
  })
})
