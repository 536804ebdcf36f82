import { freeze } from '../core/freeze'
import type { PreApprovalRequirement } from '../model/pre-approval'
import { once } from '../text/remember'
import { broadcastingBureau, cultureBureau, drugBureau, newsOffice, pressBureau } from './bureau-aliases'
import { bureausOf } from './bureaus'
import { broadcasting, culture, dropped, drugs, education, healthCare, news, publishing } from './topics'

// Facts in our own words, collected in 2026. The bureaus are as the FAQ of 2016-09-19 names them; their real names are in
// bureaus.ts.

const faq = 'tencentyun/qcloud-documents@61bb487883 (2016-09-19), 备案相关问题.md §15'

const defaultTable = (): readonly PreApprovalRequirement[] => {
  const drugOffice = {
    issuingBureau: '地方食品药品监督管理局（省级）',
    ...bureausOf('drugs', '2016'),
    ...drugBureau,
  }
  const cultureOffice = {
    issuingBureau: '地方文化局（省级）',
    ...bureausOf('culture', '2016'),
    ...cultureBureau,
    source: faq,
  }
  // The text asks for both, but the law had dropped them by then.
  const school = {
    ...education,
    status: 'required',
    ...bureausOf('education', '2016'),
    noLongerIssued: dropped.education.date,
    source: `${faq}; ${dropped.education.source}`,
  } as const
  return [
    {
      ...news,
      issuingBureau: '地方新闻办公室（省级）',
      ...bureausOf('news', '2016'),
      ...newsOffice,
      source: faq,
    },
    {
      ...publishing,
      issuingBureau: '地方新闻出版局（省级）',
      ...bureausOf('publishing', '2016'),
      ...pressBureau,
      source: faq,
    },
    school,
    { ...school, topic: 'tutoring' },
    {
      ...healthCare,
      status: 'required',
      ...drugOffice,
      noLongerIssued: dropped.healthCare.date,
      source: `${faq}; ${dropped.healthCare.source}`,
    },
    { ...drugs, ...drugOffice, source: faq },
    {
      ...broadcasting,
      issuingBureau: '地方广播电影电视局（省级）',
      ...bureausOf('broadcasting', '2016'),
      ...broadcastingBureau,
      source: faq,
    },
    { ...culture, ...cultureOffice },
    { ...culture, topic: 'games', ...cultureOffice },
  ]
}

/** The table of `tencent-2016-09-19`, which applies unless another edition is named: clause 15. */
export const defaultPreApprovals = /* @__PURE__ */ once(() => freeze(defaultTable()))
