import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { camelCase } from './sources'

// npm run new-rule name.too-long: writes src/rules/name/too-long.ts with all its parts, to be filled in.

/** What a check takes and examples contain, by the `on` of the rule; of other types, the type itself. */
const values: Readonly<Record<string, readonly [type: string, file: string, example: string]>> = {
  'name-analysis': ['NameAnalysis', 'name/analysis', 'string'],
  'certificate-number-analysis': ['CertificateNumberAnalysis', 'identifiers/certificate-number', 'string'],
  'ip-analysis': ['IpAnalysis', 'identifiers/ip-address', 'string'],
  'pre-approval-analysis': ['PreApprovalAnalysis', 'pre-approval/website', 'Website'],
}

/** A field of the first rule of a family, which a new one most likely shares. */
const firstOf = (family: string, field: string): string | undefined => {
  const folder = `src/rules/${family}`
  const [first] = existsSync(folder) ? readdirSync(folder).sort() : []
  if (first === undefined) return undefined
  return new RegExp(`^ {2}${field}: '([^']+)'`, 'm').exec(readFileSync(`${folder}/${first}`, 'utf8'))?.[1]
}

/** Only rules about names are chosen by what a scan has seen. */
const nameTriggers = `  // What a name must have for the rule to run: LENGTH, TOO_LONG, NO_HAN, PERSON or a list (src/name/analysis.ts), or a class such as
  // SYMBOL (src/text/characters.ts).
  // triggers: LENGTH,
`

const stamp = (code: string, family: string): string => {
  const on = firstOf(family, 'on') ?? 'string'
  const at = firstOf(family, 'at') ?? 'website.name'
  const clause = firstOf(family, 'clause') ?? '2'
  const name = camelCase(code)
  const [type, file, example] = values[on] ?? [on === 'array' ? 'readonly unknown[]' : on]
  const types = [
    ...(file === undefined ? [] : [`import type { ${type} } from '../../${file}'\n`]),
    ...(example === 'Website' ? [`import type { Website } from '../../model/schema'\n`] : []),
  ]
  // TODO marks what the author has to write; test/rules.test.ts fails as long as one is left.
  return `import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
${types.sort().join('')}
export const ${name} = /* @__PURE__ */ rule({
  code: '${code}',
  // error: the clause forbids it, and code can be sure. review: a person must look. advice: the clause recommends otherwise.
  level: 'error',
  // A key of src/editions/clauses.ts.
  clause: '${clause}',
  at: '${at}',
  on: '${on}',
${on === 'name-analysis' ? nameTriggers : ''}  // Returns what the sentences need to say, as JSON and never the input itself, or undefined if the value is fine.
  check: (_: ${type}): { readonly actual: number } | undefined => undefined,
})

export const zh = ({ actual }: ParamsOf<typeof ${name}>): string => \`TODO zh: 哪一项有什么问题，怎么改。\${actual}\`

export const en = ({ actual }: ParamsOf<typeof ${name}>): string => \`TODO en: what is wrong, and what to do. \${actual}\`

export const doc = {
  title: { zh: 'TODO title.zh: 要求是什么，不带句号', en: 'TODO title.en: what is required, without a full stop' },
  why: {
    zh: 'TODO why.zh: 条款怎么说；条款没说清楚的，怎么处理',
    en: 'TODO why.en: what the clause says, and what the rule decides if the clause is silent',
  },
  // What those params mean that no other code has: params: { name: { zh: '…', en: '…' } }.
  // Values that the rule does not report, and values that it reports: { value, facts?, params?, level? }.
  valid: [],
  invalid: [],
} satisfies RuleDoc<typeof ${name}${example === undefined ? '' : `, ${example}`}>
`
}

const [code = ''] = process.argv.slice(2)
const [, family = '', problem = ''] = /^([a-z]+(?:-[a-z]+)*)\.([a-z]+(?:-[a-z]+)*)$/.exec(code) ?? []
const path = `src/rules/${family}/${problem}.ts`
if (family === '') {
  console.error('Name the rule as family.problem: npm run new-rule name.too-long')
  process.exitCode = 1
} else if (existsSync(path)) {
  console.error(`${path} exists already.`)
  process.exitCode = 1
} else {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, stamp(code, family))
  await import('./generate')
  console.log(
    [
      `Fill in ${path} and add a line to CHANGELOG.md; pages and locales have its TODOs until then. Afterwards:`,
      '  npm run generate && npm run format',
      '  npm run build && npm run check',
      '  npx vitest run --config test/vitest.config.ts --project unit test/rules.test.ts test/text',
      '  npx vitest run --config test/vitest.config.ts --project dist test/dist/package.test.ts -u',
    ].join('\n'),
  )
}
