/** Writes the generated lists of src/data: `npm run data`. */

import { writeFileSync } from 'node:fs'
import { generatedLists } from './lists'
import { dataDirectory } from './text-list'

for (const [name, text] of Object.entries(generatedLists)) writeFileSync(new URL(`${name}.txt`, dataDirectory), text())
