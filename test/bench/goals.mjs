// What the project asks of itself, each with where its figure comes from.
const kilobyte = 1024

export const goals = [
  { what: 'scan of a name ÷ charCodeAt loop', figure: 'edition.scan', most: 2.5 },
  { what: 'validate, a valid name ÷ loop', figure: 'names.valid', most: 4 },
  { what: 'validate, a name of all, issues read ÷ loop', figure: 'names.all', most: 12 },
  { what: 'composition of npm parts ÷ validate, valid names', figure: 'names.compositionOnValid', least: 8 },
  { what: 'composition of npm parts ÷ validate, all names', figure: 'names.compositionOnAll', least: 8 },
  { what: 'zod 4 refinements ÷ validate, valid names', figure: 'names.zodOnValid', least: 10 },
  { what: 'zod 4 refinements ÷ validate, all names', figure: 'names.zodOnAll', least: 10 },
  { what: 'fastest library ÷ find, names, 3,500 words', figure: '3500.fastestLibraryFind', least: 6 },
  { what: 'fastest library ÷ find, names, the edition', figure: 'edition.fastestLibraryFind', least: 6 },
  {
    what: 'fastest library ÷ find, descriptions, the edition',
    figure: 'edition.fastestLibraryFindDescriptions',
    least: 6,
  },
  { what: 'scan, cost a character, 20 to 1,000,000 characters: off the middle', figure: 'textGrowth.scan', most: 0.3 },
  { what: 'validate, the same on text without listed words', figure: 'textGrowth.validate', most: 0.3 },
  { what: 'scan with 20,000 words ÷ with 100', figure: 'wordGrowth.manyWords', most: 1.6 },
  { what: 'an order’s structure and quotas ÷ JSON.parse', figure: 'orders.structure', most: 0.5 },
  { what: 'pre-approval detection, 200 characters ÷ loop', figure: 'detection.detection', most: 4 },
  { what: 'import over an empty module, ms', figure: 'start.import', most: 3 },
  { what: 'first call, lists unpacked, ms', figure: 'start.firstCall', most: 10 },
  { what: 'the call that makes the tables, ms', figure: 'start.tables', most: 10 },
  { what: 'default edition with counties, KB gzip', figure: 'sizes.withCounties', most: 48, unit: kilobyte },
  { what: 'default edition without counties, KB gzip', figure: 'sizes.withoutCounties', most: 16, unit: kilobyte },
  { what: 'one rule, KB gzip', figure: 'sizes.rule', most: 1.5, unit: kilobyte },
  { what: 'one rule and `validate`, KB gzip', figure: 'sizes.ruleAndEngine', most: 1.5, unit: kilobyte },
  { what: 'typed arrays, KB', figure: 'start.arrays', most: 1024, unit: kilobyte },
]

/** Every goal with its figure, and whether it is met. */
export const judgeGoals = (figures) =>
  goals
    .filter(({ figure }) => figures[figure] !== undefined)
    .map(({ what, figure, most, least, unit = 1 }) => {
      const measured = figures[figure] / unit
      return { what, measured, most, least, met: most === undefined ? measured >= least : measured <= most }
    })

export const goalsTable = (judged) => ({
  title: 'Goals',
  head: [
    ['', 'text'],
    ['measured', 'times'],
    ['goal', 'text'],
    ['', 'text'],
  ],
  rows: judged.map(({ what, measured, most, least, met }) => [
    what,
    measured,
    most === undefined ? `≥ ${least}` : `≤ ${most}`,
    met ? 'met' : 'missed',
  ]),
})
