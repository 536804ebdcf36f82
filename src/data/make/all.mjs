/** Writes every list that a script makes, in an order that lets each read what it needs. `node src/data/make/all.mjs` */

import { writeFileSync } from 'node:fs'

for (const script of ['han', 'ordinary', 'listed', 'places', 'traditional', 'pre-approval-traditional', 'names']) {
  const { make } = await import(`./${script}.mjs`)
  writeFileSync(new URL(`../${script}.ts`, import.meta.url), make())
}

const { make: makeRadicals } = await import('./radicals.mjs')
writeFileSync(new URL('../../text/radicals.ts', import.meta.url), makeRadicals())
