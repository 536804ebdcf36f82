// Bytes of what a user's bundler makes: minified, and gzip of that.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bundle, root } from '../source.mjs'

const parts = 'nationalList, sensitiveList, organisationList, sampleList'

/** Website names by an edition put together from parts of the default one. */
const composed = (names, imports) => `
  import { validate, websiteNameOf, ${parts}, ${imports} } from './dist/index.js'
  const limits = { minLength: 3, maxWebsites: { individual: 3, unit: 3 }, maxDomains: { individual: 3, unit: 3 } }
  export const node = websiteNameOf({ id: 'own', date: '2016-09-19', source: '', limits, names: ${names} })
  export { validate }`

/** What users would write. */
const uses = {
  'one rule': `export { orderTooManyWebsites } from './dist/index.js'`,
  'one rule and `validate`': `export { orderTooManyWebsites, validate } from './dist/index.js'`,
  'website names without places, persons and ordinary words': composed(`{ lists: [${parts}] }`, 'traditional'),
  'website names without counties': composed(
    `{ lists: [${parts}, ...placeListsOf(majorPlaces)], vocabulary: vocabulary(coreWords), traditional: [traditional], persons }`,
    'placeListsOf, majorPlaces, vocabulary, coreWords, traditional, persons',
  ),
  'website names, default edition': `export { validate, websiteName } from './dist/index.js'`,
  'whole orders, default edition': `export { order, validate } from './dist/index.js'`,
  'pre-approval detection': `export { detectPreApproval } from './dist/index.js'`,
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
  const [rule, ruleAndEngine, , withoutCounties, withCounties] = used.map(([, , compressed]) => compressed)
  return {
    tables: [
      { title: 'What a bundle grows by', head, rows: used },
      { title: 'The entries of the package, with all that each exports', head, rows: whole },
    ],
    figures: { rule, ruleAndEngine, withoutCounties, withCounties },
  }
}
