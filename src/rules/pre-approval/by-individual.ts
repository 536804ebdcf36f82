import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { defaultLimits } from '../../model/edition'
import type { Website } from '../../model/schema'
import type { PreApprovalDemand } from '../../pre-approval/demand'
import { preApprovals2021 } from '../../pre-approval/table-2021'
import { needOf, type PreApprovalAnalysis } from '../../pre-approval/website'
import { droppedEn, droppedZh, hintEn, hintZh, letterEn, letterZh, topicEn, topicZh } from '../../pre-approval/wording'

type ByIndividualParams = PreApprovalDemand & {
  readonly onlyLocal: boolean
  readonly isSuspected: boolean
  readonly onlyName: boolean
}

export const preApprovalByIndividual = /* @__PURE__ */ rule({
  code: 'pre-approval.by-individual',
  level: 'error',
  clause: '15.2',
  at: 'website',
  on: 'pre-approval-analysis',
  subjectKinds: ['individual'],
  check: (analysis: PreApprovalAnalysis): ByIndividualParams | undefined => {
    const need = needOf(analysis, 'definite', 'declared', 'suspected')
    if (need === undefined) return undefined
    const isSuspected = need.certainty === 'suspected'
    return {
      ...need.demand,
      onlyLocal: need.status === 'local-practice',
      isSuspected,
      onlyName: isSuspected && need.demand.found.every(({ field }) => field === 'name'),
    }
  },
  downgrade: {
    to: 'review',
    when: ({ onlyLocal, isSuspected, letter }) => onlyLocal === true || isSuspected === true || letter !== undefined,
  },
})

export const zh = (params: ParamsOf<typeof preApprovalByIndividual>): string => {
  if (params.letter) return `${topicZh(params)}。${letterZh(params.category, params.letter)}`
  if (params.onlyLocal)
    return `${topicZh(params)}。全国没有统一要求，但当地可能仍要求，需要审核人员确认。个人无法办理前置审批，请先咨询接入商。`
  if (params.isSuspected)
    return `${hintZh(params)}。个人无法办理前置审批：如确实涉及，请由单位备案；如不涉及，${params.onlyName ? '请换一个名称，或在简介中写明网站的实际内容' : '建议换个说法或附上说明'}。`
  return `${topicZh(params)}，需要前置审批。个人无法办理，请去掉这些内容，或由单位备案。${droppedZh(params)}`
}

export const en = (params: ParamsOf<typeof preApprovalByIndividual>): string => {
  if (params.letter) return `${topicEn(params)}.${letterEn(params.category, params.letter)}`
  if (params.onlyLocal)
    return `${topicEn(params)}. There is no national requirement, but your province may still ask for a pre-approval, which individuals cannot obtain, so a reviewer must check it. Ask your provider first.`
  if (params.isSuspected)
    return `${hintEn(params)}. Individuals cannot obtain a pre-approval: if the website is about this, file as an organisation; if not, ${params.onlyName ? 'choose another name, or describe what the website really shows' : 'use other words or add an explanation'}.`
  return `${topicEn(params)}. This requires a pre-approval, which individuals cannot obtain. Remove that content, or file as an organisation.${droppedEn(params)}`
}

const edition2021 = { limits: defaultLimits, preApprovals: preApprovals2021 }

export const doc = {
  title: { zh: '个人网站的内容不需要前置审批', en: 'An individual’s website does not need a pre-approval' },
  why: {
    zh: '第 15.2 条：由各企事业单位主动申请，个人无法办理前置审批文件。所以需要前置审批的个人网站，有什么文件都不能备案。文字不足以确定的，或只有名称像某一类、可能只是比喻的，由人工确认。',
    en: 'Clause 15.2: organisations apply for the documents, and individuals cannot obtain them. An individual’s website that needs one cannot be filed, whatever documents come with it. If the words only hint at it, or only the name does, which may be a metaphor, a person must look.',
  },
  params: {
    isSuspected: { zh: '文字只是可能涉及这个类别', en: 'Whether the words only hint at the category.' },
    onlyName: { zh: '只有名称涉及，这往往是比喻', en: 'Whether only the name hints at it, which is often a metaphor.' },
  },
  valid: [
    { value: { name: '电影爱好小分享', domains: [] }, facts: { subject: { kind: 'individual' } } },
    { value: { name: '蓝鲸新闻网', domains: [] }, facts: { subject: { kind: 'enterprise' } } },
  ],
  invalid: [
    {
      value: {
        name: '蓝鲸新闻网',
        domains: [],
        description: '时政新闻与时事评论。',
        preApprovals: [{ category: 'news' }],
      },
      facts: { subject: { kind: 'individual' } },
      params: { category: 'news', number: 1, isSuspected: false, onlyName: false },
    },
    {
      value: { name: '蓝鲸新闻网', domains: [] },
      facts: { subject: { kind: 'individual' } },
      params: {
        found: [{ field: 'name', index: 0, word: '新闻网', start: 2, end: 5 }],
        isSuspected: true,
        onlyName: true,
      },
      level: 'review',
    },
    {
      value: { name: '云雀', domains: [], description: '高清电影。' },
      facts: { subject: { kind: 'individual' } },
      params: { category: 'broadcasting', isSuspected: true, onlyName: false },
      level: 'review',
    },
    {
      value: { name: '稳盈理财', domains: [], description: '理财产品与投资理财。' },
      facts: { edition: edition2021, subject: { kind: 'individual' } },
      params: { onlyLocal: true },
      level: 'review',
    },
    {
      value: { name: '柠檬草的味道', domains: [], declaredCategories: ['news'], notInvolved: [{ category: 'news' }] },
      facts: { province: '河南', subject: { kind: 'individual' } },
      params: { letter: { province: '河南省', accepted: true, isSubmitted: false } },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof preApprovalByIndividual, Website>
