// Pre-approval detection on descriptions of about 200 characters.
import { compare, limitPass, passOf } from '../measure.mjs'
import { loadSource } from '../source.mjs'
import { listsOf } from '../words.mjs'
import { makeWorkload } from '../workload.mjs'

export const measureDetection = async ({ size, rounds, budget }) => {
  const source = await loadSource('detection')
  const { detectPreApproval } = source
  const { descriptions } = makeWorkload({ lists: listsOf(source), size })
  const detect = (description) => detectPreApproval({ description })
  const quiet = descriptions.filter((description) => detect(description).length === 0)
  const found = descriptions.filter((description) => detect(description).length > 0)
  const results = [descriptions, quiet, found].map((texts) =>
    compare(
      [
        { name: 'loop', texts, pass: limitPass() },
        { name: 'detect', texts, pass: passOf('detect', 'sum += call(text).length', detect) },
      ],
      { rounds, budget },
    ),
  )
  const labels = ['all', 'without a finding', 'with a finding']
  return {
    tables: [
      {
        title: 'detectPreApproval on descriptions of 200 characters',
        head: [
          ['descriptions', 'text'],
          ['how many', 'count'],
          ['charCodeAt loop, ns', 'ns'],
          ['detection, ns', 'ns'],
          ['× loop', 'times'],
        ],
        rows: results.map((result, i) => [
          labels[i],
          [descriptions, quiet, found][i].length,
          result.of('loop'),
          result.of('detect'),
          result.ratio('detect'),
        ]),
      },
    ],
    figures: { detection: results[0].ratio('detect') },
  }
}
