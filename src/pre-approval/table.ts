import { freeze } from '../core/freeze'
import type { PreApprovalRequirement } from '../model/pre-approval'
import { once } from '../text/remember'
import {
  broadcasting,
  broadcastingBureau,
  culture,
  cultureBureau,
  drugBureau,
  drugs,
  education,
  healthCare,
  news,
  newsOffice,
  pressBureau,
  publishing,
} from './bureaus'

// Facts in our own words, collected in 2026. The bureaus are as the FAQ of 2016-09-19 names them; their other names and
// successors are public knowledge.

const faq = 'tencentyun/qcloud-documents@61bb487883 (2016-09-19), 备案相关问题.md §15'

const defaultTable = (): readonly PreApprovalRequirement[] => {
  const drugOffice = { issuingBureau: '地方食品药品监督管理局（省级）', ...drugBureau, source: faq }
  const cultureOffice = { issuingBureau: '地方文化局（省级）', ...cultureBureau, source: faq }
  const broadcastingOffice = { issuingBureau: '地方广播电影电视局（省级）', ...broadcastingBureau, source: faq }
  return [
    { ...news, issuingBureau: '地方新闻办公室（省级）', ...newsOffice, source: faq },
    { ...publishing, issuingBureau: '地方新闻出版局（省级）', ...pressBureau, source: faq },
    { ...education, status: 'required', source: faq },
    { ...education, topic: 'tutoring', status: 'required', source: faq },
    { ...healthCare, status: 'required', ...drugOffice },
    { ...drugs, ...drugOffice },
    { ...broadcasting, ...broadcastingOffice },
    { ...culture, ...cultureOffice },
    { ...culture, topic: 'games', ...cultureOffice },
  ]
}

/** The table of `tencent-2016-09-19`, which holds wherever no other edition is named: clause 15. */
export const defaultPreApprovals = /* @__PURE__ */ once(() => freeze(defaultTable()))
