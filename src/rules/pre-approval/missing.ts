import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { defaultLimits } from '../../model/edition'
import type { Website } from '../../model/schema'
import type { PreApprovalDemand } from '../../pre-approval/demand'
import { preApprovals2021 } from '../../pre-approval/table-2021'
import { hasPaper, needOf, type PreApprovalAnalysis } from '../../pre-approval/website'
import {
  documentEn,
  documentZh,
  droppedEn,
  droppedZh,
  letterEn,
  letterZh,
  topicEn,
  topicZh,
} from '../../pre-approval/wording'

export const preApprovalMissing = /* @__PURE__ */ rule({
  code: 'pre-approval.missing',
  level: 'error',
  clause: '15.1',
  at: 'website',
  on: 'pre-approval-analysis',
  supersededBy: ['pre-approval.by-individual'],
  check: (analysis: PreApprovalAnalysis): (PreApprovalDemand & { readonly onlyLocal: boolean }) | undefined => {
    const need = needOf(analysis, 'definite', 'declared')
    if (need === undefined || hasPaper(analysis.website, need.demand.category)) return undefined
    return { ...need.demand, onlyLocal: need.status === 'local-practice' }
  },
  downgrade: { to: 'review', when: ({ onlyLocal, letter }) => onlyLocal === true || letter !== undefined },
})

export const zh = (params: ParamsOf<typeof preApprovalMissing>): string => {
  if (params.letter) return `${topicZh(params)}。${letterZh(params.category, params.letter)}`
  return params.onlyLocal
    ? `${topicZh(params)}。全国没有统一要求，但当地可能要求提供${documentZh(params)}，需要审核人员确认。请先咨询接入商。`
    : `${topicZh(params)}，需先取得${documentZh(params)}，与备案信息一并提交。${droppedZh(params)}`
}

export const en = (params: ParamsOf<typeof preApprovalMissing>): string => {
  if (params.letter) return `${topicEn(params)}.${letterEn(params.category, params.letter)}`
  return params.onlyLocal
    ? `${topicEn(params)}. There is no national requirement, but your province may ask for ${documentEn(params)}, so a reviewer must check it. Ask your provider first.`
    : `${topicEn(params)}. It needs ${documentEn(params)}; submit it with the filing.${droppedEn(params)}`
}

const edition2021 = { limits: defaultLimits, preApprovals: preApprovals2021 }

export const doc = {
  title: { zh: '需要前置审批的网站附有文件', en: 'A website that needs a pre-approval comes with it' },
  why: {
    zh: '第 15.1 条：涉及新闻、出版、教育、医疗、药品、广播电影电视、文化的内容，要有相应部门的文件才能备案。勾选了类别，或网站自己的文字足以确定时报告。每一类报告一次，位置是最能说明问题的字段。只有个别省份仍要求的、已声明不涉及的，由人工确认；已经没有人要求的不报告。',
    en: 'Clause 15.1: content about news, publishing, education, medicine, drugs, broadcasting or culture can be filed only with the document of the issuing bureau. The rule reports a category that is ticked in the form or clear from the website’s own words. It reports each category once, at the field that says most. If only a province still asks for it, or the applicant states that it is not involved, a person must look; if nobody does, nothing is reported.',
  },
  valid: [
    { value: { name: '雕刻时光', domains: ['example.com'] } },
    { value: { name: '蓝鲸新闻网', domains: [], preApprovals: [{ category: 'news' }] } },
  ],
  invalid: [
    {
      value: { name: '蓝鲸新闻网', domains: [] },
      params: {
        category: 'news',
        number: 1,
        issuingBureau: '地方新闻办公室（省级）',
        documents: ['《互联网新闻信息服务许可证》'],
        found: [{ field: 'name', index: 0, word: '新闻网', start: 2, end: 5 }],
        onlyLocal: false,
      },
    },
    { value: { name: '柠檬草的味道', domains: [], declaredCategories: ['culture'] }, params: { found: [] } },
    {
      value: { name: '仁安医院', domains: [], description: '综合医院，预约挂号。' },
      facts: { province: '广东' },
      params: { issuingBureau: '广东省食品药品监督管理局', noLongerIssued: '2015-10-14' },
    },
    {
      value: { name: '蓝鲸新闻网', domains: [], notInvolved: [{ category: 'news', letter: '不涉及新闻说明' }] },
      facts: { province: '河南' },
      params: { letter: { province: '河南省', accepted: true, isSubmitted: true } },
      level: 'review',
    },
    {
      value: { name: '稳盈理财', domains: [], description: '理财产品与投资理财。' },
      facts: { edition: edition2021 },
      params: { onlyLocal: true },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof preApprovalMissing, Website>
