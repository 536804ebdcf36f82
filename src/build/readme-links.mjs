import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

// npm shows the README without the files around it, so the links of the packed one lead to where the package's files
// can be read. `prepack` writes them, `postpack` puts the README of the repository back.

const kept = '.build.README.md'
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

if (process.argv.includes('--restore')) {
  if (existsSync(kept)) renameSync(kept, 'README.md')
} else if (!existsSync(kept)) {
  const readme = readFileSync('README.md', 'utf8')
  writeFileSync(kept, readme)
  const absolute = readme.replace(
    /\]\((?!https?:|#)(?:\.\/)?([^)]+)\)/g,
    `](https://cdn.jsdelivr.net/npm/beian@${version}/$1)`,
  )
  writeFileSync('README.md', absolute)
}
