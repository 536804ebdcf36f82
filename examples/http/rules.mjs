// What this service judges by. Put another edition here, such as `latest`, or your own: see docs/guide/custom-rules.md.
import { filingOf, tencent20160919, websiteNameOf } from 'beian'
import { en, preApprovalMessages as preApprovalEn } from 'beian/locales/en'
import { preApprovalMessages as preApprovalZh, zhCN } from 'beian/locales/zh-CN'
import manifest from 'beian/package.json' with { type: 'json' }

export const edition = tencent20160919

export const filing = filingOf(edition)
export const websiteName = websiteNameOf(edition)

/** Which rules judged; every answer carries it, so that a stored report can be explained later. */
export const judgedBy = { edition: edition.id, version: manifest.version }

export const languages = {
  zh: { tag: 'zh-CN', messages: zhCN, preApproval: preApprovalZh },
  en: { tag: 'en', messages: en, preApproval: preApprovalEn },
}

/**
 * The facts that a caller may pass. The others are functions, or set by the trees. They come from the network, and some
 * lift requirements: only your own back end may call this service.
 */
export const factNames = {
  order: ['confirmed', 'registry', 'action', 'mover', 'filed', 'previous', 'authorizationCodes', 'province', 'today'],
  name: ['subject', 'website', 'province'],
}
