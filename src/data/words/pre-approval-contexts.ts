import type { PreApprovalCategory } from '../../model/schema'
import { once } from '../../text/remember'
import { wordsByLabel } from '../../text/unpack'
import { preApprovalContexts, preApprovalFramings } from '../packed'

const words = /* @__PURE__ */ once(() => wordsByLabel(preApprovalContexts))

const ofEffect =
  (effect: string): (() => string) =>
  () =>
    (words().get(effect) as readonly string[]).join(' ')

/** Words that take over what is right before them: 视频教程 is a tutorial, 医院管理系统 is software. */
export const takingOver = /* @__PURE__ */ ofEffect('takes-over')

/** Ordinary words that contain or overlap a listed word and mean something else. */
export const ordinary = /* @__PURE__ */ ofEffect('ordinary')

/** Words by which a site says what it does not do, up to the end of the clause. */
export const negations = /* @__PURE__ */ ofEffect('negates')

/** What a site says that it is instead. */
export interface Framing {
  readonly words: string
  /** How much less the evidence then counts. */
  readonly less: number
  /** Says so only in the name. */
  readonly inName?: true
  /** The categories that it takes from; all when absent. */
  readonly of?: readonly PreApprovalCategory[]
}

/** All that a site may say that it is instead. */
export const framings = (): readonly Framing[] =>
  [...wordsByLabel(preApprovalFramings)].map(([label, own]) => {
    const [less, where, categories] = label.split(' ') as [string, string, string]
    return {
      words: own.join(' '),
      less: Number(less),
      ...(where === 'name' && { inName: true }),
      ...(categories !== 'all' && { of: categories.split(',') as PreApprovalCategory[] }),
    }
  })
