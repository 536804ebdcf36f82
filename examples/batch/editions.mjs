// The editions that a catalogue can be judged by. Yours go here: the id is part of every result.
import { edition, latest, tencent20160919, websiteNameOf, words } from 'beian'
import manifest from 'beian/package.json' with { type: 'json' }

/** A provider's own edition: shorter names, and a brand that its reviewers want to see. */
const house = edition({
  base: latest,
  id: 'house-2026-11',
  date: '2026-11-01',
  limits: { maxLength: 10 },
  words: [words({ code: 'house.rival-brand', level: 'review', clause: 'house rules 3', words: ['星舰云'] })],
})

const editions = [tencent20160919, latest, house]

/** The version of the rules. With the edition it says how a result came about, so that it can be had again. */
export const { version } = manifest

export const editionIds = editions.map(({ id }) => id)

/** The tree of names of an edition; `undefined` if there is none of this id. */
export const namesBy = (id) => {
  const found = editions.find((known) => known.id === id)
  return found && websiteNameOf(found)
}
