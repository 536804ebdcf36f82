// Bytes of what a user's bundler makes: minified, and gzip of that.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bundle, root } from '../source.mjs'

/** What users would write. Those without counties put an edition together from its pieces. */
const uses = {
  'one rule and `validate`': `export { validate } from './src/core/validate'
    export { orderTooManyWebsites } from './src/rules/order/too-many-websites'`,
  'website names, default edition without counties': `
    import { majorPlaces } from './src/data/place-list'
    import { coreWords } from './src/data/vocabulary'
    import { traditional } from './src/data/traditional'
    import { parseCompanyName } from './src/data/company'
    import { personalNames } from './src/data/given-names'
    import { surnameInitials } from './src/data/surnames'
    import { defaultLimits as limits } from './src/data/limits'
    import { nationalList, organisationList, placeListsOf, sampleList, sensitiveList } from './src/editions/lists'
    import { websiteNameOf } from './src/rulesets/website-name'
    import { vocabulary } from './src/text/vocabulary'
    export { validate } from './src/core/validate'
    const lists = [nationalList, ...placeListsOf(majorPlaces), sensitiveList, organisationList, sampleList]
    const persons = { names: personalNames, initials: surnameInitials }
    const names = { traditional: [traditional], lists, vocabulary: vocabulary(coreWords), persons, parseCompanyName }
    export const websiteName = websiteNameOf({ id: 'own', date: '', source: '', limits, names })`,
  'website names, default edition': `export { validate } from './src/core/validate'
    export { websiteName } from './src/editions/default'`,
  'whole orders, default edition': `export { validate } from './src/core/validate'
    export { order } from './src/editions/default'`,
  'pre-approval detection': `export { detectPreApproval } from './src/detect/pre-approval'`,
}

/** Every entry of the package, with all that it exports. */
const entries = () => {
  const { exports, peerDependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const external = Object.keys(peerDependencies)
  return Object.entries(exports)
    .map(([entry, conditions]) => ({ name: `beian${entry.slice(1)}`, file: conditions.import?.default, external }))
    .filter(({ file }) => file !== undefined && existsSync(join(root, file)))
}

const sizesOf = async (contents, external = []) => {
  const text = await bundle(contents, { minify: true, external })
  return [Buffer.byteLength(text), gzipSync(text, { level: 9 }).length]
}

const head = [
  ['', 'text'],
  ['minified, KB', 'kilobytes'],
  ['gzip, KB', 'kilobytes'],
]

export const measureSizes = async () => {
  const used = await Promise.all(
    Object.entries(uses).map(async ([name, contents]) => [name, ...(await sizesOf(contents))]),
  )
  const whole = await Promise.all(
    entries().map(async ({ name, file, external }) => [name, ...(await sizesOf(`export * from '${file}'`, external))]),
  )
  const [rule, withoutCounties, withCounties] = used.map(([, , compressed]) => compressed)
  return {
    tables: [
      { title: 'What a bundle grows by', head, rows: used },
      { title: 'The entries of the package, with all that each exports', head, rows: whole },
    ],
    figures: { rule, withoutCounties, withCounties },
  }
}
