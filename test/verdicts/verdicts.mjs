// npm run verdicts -- --against VERSION: the answers that changed since another build, as a table for the changelog.
// VERSION is a published version, a tarball, or the folder of a built checkout. Needs a build of this one.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { against: { type: 'string' }, rows: { type: 'string', default: '200' } } })
if (values.against === undefined) {
  console.error('usage: npm run verdicts -- --against VERSION|TARBALL|FOLDER [--rows 200]')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'verdicts-'))

/** The other build: a folder is taken as it is, all else is installed. */
const homeOf = (against) => {
  if (existsSync(join(against, 'dist/index.js'))) return resolve(against)
  const spec = existsSync(against) ? resolve(against) : `beian@${against}`
  execFileSync('npm', ['install', '--silent', '--no-save', '--prefix', folder, spec], { stdio: 'inherit' })
  return join(folder, 'node_modules/beian')
}

const rowsOf = (file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

const unescaped = (text) =>
  text.replace(/\\u\{([0-9A-Fa-f]+)\}/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))

const noted = (note, key) => new RegExp(`\\[${key}=([^\\]]+)\\]`).exec(note ?? '')?.[1]

const nameInput = ([name, kind, , ...notes]) => {
  const [registeredName, person] = ['registered', 'person'].map((key) => noted(notes.join(' '), key))
  return { tree: 'websiteName', value: unescaped(name), facts: { subject: { kind, registeredName, name: person } } }
}

/** Names with their subjects, sites with descriptions, all of them our own. */
const inputs = [
  ...rowsOf('../hard-names.tsv').map(nameInput),
  ...rowsOf('../fresh-names.tsv').map(nameInput),
  ...rowsOf('../pre-approval/own-sites.tsv').map(([name, description]) => ({
    tree: 'website',
    value: { name, domains: ['yunshan.cn'], description },
    facts: { subject: { kind: 'enterprise' } },
  })),
]

/** What a build says, without what it marks: `error name.place, review name.sensitive-suspected`. */
const verdictOf = (beian, { tree, value, facts }) => {
  const { issues } = beian.check(beian[tree], value, facts)
  return issues.map(({ code, level }) => `${level} ${code}`).join(', ') || 'nothing'
}

const home = homeOf(values.against)
const [before, now] = await Promise.all(
  [join(home, 'dist/index.js'), new URL('../../dist/index.js', import.meta.url)].map(
    (path) => import(typeof path === 'string' ? pathToFileURL(path).href : path.href),
  ),
)
rmSync(folder, { recursive: true })

const shown = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const changed = inputs.flatMap((input) => {
  const [then, today] = [verdictOf(before, input), verdictOf(now, input)]
  const { name = input.value } = input.value
  return then === today ? [] : [`| ${shown(name)} | ${input.facts.subject.kind} | ${then} | ${today} |`]
})

console.log(`${changed.length} of ${inputs.length} answers differ from those of ${values.against}.`)
if (changed.length > 0) console.log(['', '| name | subject | before | now |', '| --- | --- | --- | --- |'].join('\n'))
for (const row of changed.slice(0, Number(values.rows))) console.log(row)
