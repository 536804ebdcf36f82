import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

// An application that imports only `beian/forms` and emits declarations names our types by way of `beian`: the compiler
// finds them there only if the main entry is part of the program. So the declarations of each sub-path import it.

const isEntry = (file) => /^(?:forms|lazy|zod|standard-schema|fast-check|labels|locales\/[\w-]+)\.d\.c?ts$/.test(file)

for (const file of readdirSync('dist', { recursive: true }).map((name) => name.replaceAll('\\', '/'))) {
  if (!isEntry(file)) continue
  const main = `${file.includes('/') ? '..' : '.'}/index.${file.endsWith('.cts') ? 'cjs' : 'js'}`
  writeFileSync(`dist/${file}`, `import '${main}';\n${readFileSync(`dist/${file}`, 'utf8')}`)
}
