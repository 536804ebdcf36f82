/** A labelled website. */
export interface LabelledSite {
  readonly name: string
  readonly description: string
  /** Its categories; empty if no category applies. */
  readonly categories: readonly string[]
}

/** The labelled websites of a table: name, description, categories separated by spaces or `none`, note. */
export const sitesOf = (tsv: string): readonly LabelledSite[] =>
  tsv
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.includes('[debatable]'))
    .map((line) => {
      const [name = '', description = '', labels = ''] = line.split('\t')
      return { name, description, categories: labels.split(/[\s,]+/).filter((label) => label !== 'none') }
    })

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) >>> 0
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Whether a site is never fitted on: a third of all, by their names, for ever. */
export const isHeld = ({ name }: Pick<LabelledSite, 'name'>): boolean => hashOf(name) % 3 === 0

/** The sites that are fitted on and reported on. */
export const labelledFiles = ['own-sites', 'training-sites'] as const
