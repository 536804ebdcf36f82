import {
  type AnyTree,
  type Edition,
  filingOf,
  type Issue,
  orderOf,
  type PreApprovalMessages,
  type SubjectKind,
  type Tree,
  websiteNameOf,
  withProvince,
} from '../index'
import { en, preApprovalMessages as preApprovalEn } from '../locales/en'
import { preApprovalMessages as preApprovalZh, zhCN } from '../locales/zh-CN'
import { editionOf } from './editions'
import { type Language, type Texts, texts } from './texts'
import type { FailOn } from './totals'
import { UnusableInput } from './unusable'

/** The formats of a report. */
export const formats = ['text', 'json', 'ndjson', 'csv', 'html', 'sarif'] as const

export type Format = (typeof formats)[number]

/** The settings of a run: plain data, so that a worker gets the same. */
export interface Settings {
  readonly command: 'check' | 'names' | 'sites'
  readonly file: string
  readonly edition: string
  readonly language: Language
  readonly format: Format
  readonly failOn: FailOn
  /** YYYY-MM-DD. */
  readonly today: string
  readonly province?: string | undefined
  /** The kind of subject of rows that name none. */
  readonly kind?: SubjectKind | undefined
  readonly suggest?: boolean | undefined
  /** More facts, from a file. */
  readonly facts?: unknown
}

/** What a run needs besides its input. */
export interface Context {
  readonly settings: Settings
  readonly edition: Edition<never>
  readonly texts: Texts
  readonly messages: Readonly<Record<string, unknown>>
  readonly preApproval: PreApprovalMessages
  readonly name: Tree<string, Issue<string, unknown>>
  readonly order: AnyTree
  readonly filing: AnyTree
}

/**
 * An edition with what a province requires beyond it.
 *
 * @throws UnusableInput if there is no such province
 */
export const inProvince = (edition: Edition<never>, province: string | undefined): Edition<never> => {
  if (province === undefined) return edition
  try {
    return withProvince(edition, province) as Edition<never>
  } catch {
    throw new UnusableInput({ what: 'no-province', name: province })
  }
}

export const contextOf = (settings: Settings): Context => {
  const { language, province } = settings
  const edition = inProvince(editionOf(settings.edition) as Edition<never>, province)
  return {
    settings,
    edition,
    texts: texts[language],
    messages: language === 'zh' ? zhCN : en,
    preApproval: language === 'zh' ? preApprovalZh : preApprovalEn,
    name: websiteNameOf(edition) as Tree<string, Issue<string, unknown>>,
    order: orderOf(edition),
    filing: filingOf(edition),
  }
}
