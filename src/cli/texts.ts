import { en, type Texts } from './texts/en'

import { zh } from './texts/zh'

/** The languages of the command. */
export type Language = 'zh' | 'en'

export type { Texts }

export const texts: Readonly<Record<Language, Texts>> = { zh, en }

/** The language of a run: that of `--lang`, else Chinese if the environment asks for it. */
export const languageOf = (args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = at < 0 ? undefined : args[at]?.includes('=') ? args[at]?.slice(7) : args[at + 1]
  if (asked === 'zh' || asked === 'en') return asked
  return /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'zh' : 'en'
}
