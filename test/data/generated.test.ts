import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { generatedLists } from '../../src/build/lists'

it.each(Object.entries(generatedLists))(
  '%s.txt is what its script writes',
  (name, generate) => {
    const committed = readFileSync(`src/data/${name}.txt`, 'utf8')
    expect(committed === generate(), `src/data/${name}.txt is stale: run \`npm run data\` and look at its diff`).toBe(
      true,
    )
  },
  60_000,
)
