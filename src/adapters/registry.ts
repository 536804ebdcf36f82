import { attempt } from '../core/attempt'
import { freeze } from '../core/freeze'
import { isList, typeOf } from '../core/value'
import type { RegistryRecord } from '../model/registry'

export type { RegistryRecord } from '../model/registry'

/** What an answer says about the registry. */
export interface RegistryAnswer {
  /** For the fact `registry`. */
  readonly records: readonly RegistryRecord[]
  /**
   * Whether these are all that the service has. If not, a domain that is not among them may be filed all the same: ask for
   * the other pages before the records become a fact.
   */
  readonly complete: boolean
}

/** What an answer cannot say. */
export interface RegistryOptions {
  /** Whether a filing is with the provider that the order goes to, by its number; `undefined` if you do not know. */
  readonly here?: (number: string) => boolean | undefined
}

/**
 * What services call the parts of a record: the look-up of the ministry in JSON, and the labels of its page, which other
 * services repeat. A website's number comes first, for one subject has several.
 */
const fields = {
  number: ['serviceLicence', '网站备案号', '服务备案号', '网站备案/许可证号', 'mainLicence', '主体备案号', '备案号'],
  name: ['unitName', '主办单位名称'],
  domains: ['domain', 'domains', '网站域名', '域名'],
} as const

type Entry = Readonly<Record<string, unknown>>

const isEntry = (value: unknown): value is Entry => typeOf(value) === 'object'

const textIn = (entry: Entry, names: readonly string[]): string | undefined => {
  const found = names.map((name) => entry[name]).find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof found === 'string' ? found.trim() : undefined
}

/** The domains of an entry: one, a list, or several in one text. */
const domainsIn = (entry: Entry): string[] => {
  const values = fields.domains.flatMap((name) => entry[name] ?? [])
  const texts = values.filter((value): value is string => typeof value === 'string')
  return texts.flatMap((text) => text.split(/[\s,;，；、]+/)).filter((domain) => domain !== '')
}

/** The entries of an answer, at whichever key the service puts them; `undefined` if there is no list. */
const entriesIn = (answer: unknown): readonly unknown[] | undefined => {
  if (isList(answer)) return answer
  if (!isEntry(answer)) return undefined
  if (textIn(answer, fields.number) !== undefined) return [answer]
  const { params, data, result, list } = answer
  return [list, params, data, result].map(entriesIn).find((entries) => entries !== undefined)
}

/** Whether a service says that it did not answer: too many questions, a captcha, a mistake of its own. */
const isFailure = (answer: unknown): boolean => {
  if (!isEntry(answer)) return !isList(answer)
  const { success, code } = answer
  return success === false || (typeof code === 'number' && code !== 200 && code !== 0)
}

/** How many entries there are in all, as the service counts them. */
const totalIn = (answer: unknown): number =>
  isEntry(answer) ? Math.max(Number(answer.total) || 0, totalIn(answer.params), totalIn(answer.data)) : 0

/** Entries of one number, as one record. */
const merge = (records: readonly RegistryRecord[]): RegistryRecord[] => {
  const byNumber = new Map<string, RegistryRecord>()
  for (const record of records) {
    const { domains = [], ...known } = byNumber.get(record.number) ?? record
    const all = [...new Set([...domains, ...(record.domains ?? [])])]
    byNumber.set(record.number, { ...known, ...(all.length > 0 && { domains: all }) })
  }
  return [...byNumber.values()]
}

const read = (answer: unknown, options: RegistryOptions): RegistryAnswer | undefined => {
  const entries = isFailure(answer) ? undefined : entriesIn(answer)
  if (entries === undefined) return undefined
  const records = entries.filter(isEntry).flatMap((entry): RegistryRecord[] => {
    const number = textIn(entry, fields.number)
    if (number === undefined) return []
    const name = textIn(entry, fields.name)
    const domains = domainsIn(entry)
    const here = options.here?.(number)
    return [
      {
        number,
        ...(name !== undefined && { subject: { name } }),
        ...(domains.length > 0 && { domains }),
        ...(typeof here === 'boolean' && { here }),
      },
    ]
  })
  const complete = records.length === entries.length && totalIn(answer) <= entries.length
  return { records: merge(records), complete }
}

/**
 * Turns the answer of a look-up service into records for the fact `registry`. Understands the JSON of the ministry's look-up
 * (`unitName`, `serviceLicence`, `mainLicence`, `domain`) and the Chinese labels of its page, in a list or under `params`,
 * `data`, `result` or `list`. The library itself asks no service.
 *
 * @returns `undefined` if the service did not answer: then nothing is known, and no fact should be passed
 * @example registryAnswer({ code: 200, params: { list: [] } }).records // []
 */
export const registryAnswer = (answer: unknown, options: RegistryOptions = {}): RegistryAnswer | undefined =>
  freeze(attempt(() => read(answer, options ?? {}), undefined))
