import { readFileSync, writeFileSync } from 'node:fs'
import type * as fit from './fit-pre-approval'
import { labelledFiles, sitesOf } from './labelled-sites'
import { bundled } from './load'

// npm run fit: writes src/data/pre-approval-weights.txt from the labelled sites.

const { weightsText } = await bundled<typeof fit>(`export * from './src/build/fit-pre-approval'`)
const sites = labelledFiles.flatMap((file) => sitesOf(readFileSync(`test/pre-approval/${file}.tsv`, 'utf8')))
writeFileSync('src/data/pre-approval-weights.txt', weightsText(sites))
