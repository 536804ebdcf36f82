import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { outputs } from './outputs'

// npm run generate: writes everything that follows from the rules.

for (const [file, text] of await outputs()) {
  if (text === undefined) rmSync(file)
  else {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
