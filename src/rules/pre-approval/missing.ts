import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { defaultLimits } from '../../model/edition'
import type { Website } from '../../model/schema'
import { preApprovals2021 } from '../../pre-approval/later-tables'
import { hasPaper, type PreApprovalAnalysis, type PreApprovalParams } from '../../pre-approval/website'
import { documentEn, documentZh, topicsEn, topicsZh } from '../../pre-approval/wording'

export const preApprovalMissing = /* @__PURE__ */ rule({
  code: 'pre-approval.missing',
  level: 'error',
  clause: '15.1',
  at: 'website',
  on: 'pre-approval-analysis',
  supersededBy: ['pre-approval.by-individual'],
  check: ({
    website,
    needs: all,
  }: PreApprovalAnalysis): (PreApprovalParams & { readonly onlyLocal: boolean }) | undefined => {
    const needs = all.filter(
      ({ certainty, demand }) => certainty !== 'suspected' && !hasPaper(website, demand.category),
    )
    if (needs.length === 0) return undefined
    return {
      demands: needs.map(({ demand }) => demand),
      found: needs.flatMap(({ found }) => found),
      onlyLocal: needs.every(({ status }) => status === 'local-practice'),
    }
  },
  downgrade: { to: 'review', when: ({ onlyLocal }) => onlyLocal === true },
})

export const zh = ({ demands, found, onlyLocal }: ParamsOf<typeof preApprovalMissing>): string =>
  demands
    .map((demand) =>
      onlyLocal
        ? `${topicsZh([demand], found)}。全国没有统一要求，但当地可能要求提供${documentZh(demand)}，需要审核人员确认。请先咨询接入商。`
        : `${topicsZh([demand], found)}，需先取得${documentZh(demand)}，与备案信息一并提交。`,
    )
    .join('')

export const en = ({ demands, found, onlyLocal }: ParamsOf<typeof preApprovalMissing>): string =>
  demands
    .map((demand) =>
      onlyLocal
        ? `${topicsEn([demand], found)}. There is no national requirement, but your province may ask for ${documentEn(demand)}, so a reviewer must check it. Ask your provider first.`
        : `${topicsEn([demand], found)}. It needs ${documentEn(demand)}; submit it with the filing.`,
    )
    .join(' ')

const edition2021 = { limits: defaultLimits, preApprovals: preApprovals2021 }

export const doc = {
  title: { zh: '需要前置审批的网站附有文件', en: 'A website that needs a pre-approval comes with it' },
  why: {
    zh: '第 15.1 条：涉及新闻、出版、教育、医疗、药品、广播电影电视、文化的内容，要有相应部门的文件才能备案。勾选了类别，或网站自己的文字足以确定时报告。只有个别省份仍要求的，由人工确认；已经没有人要求的不报告。',
    en: 'Clause 15.1: content about news, publishing, education, medicine, drugs, broadcasting or culture can be filed only with the document of the issuing bureau. The rule reports a category that is ticked in the form or clear from the website’s own words. If only a province still asks for it, a person must look; if nobody does, nothing is reported.',
  },
  valid: [
    { value: { name: '雕刻时光', domains: ['example.com'] } },
    { value: { name: '蓝鲸新闻网', domains: [], preApprovals: [{ category: 'news' }] } },
  ],
  invalid: [
    {
      value: { name: '蓝鲸新闻网', domains: [] },
      params: {
        demands: [
          { category: 'news', issuingBureau: '地方新闻办公室（省级）', documents: ['《互联网新闻信息服务许可证》'] },
        ],
        found: [{ category: 'news', field: 'name', index: 0, word: '新闻网', start: 2, end: 5 }],
        onlyLocal: false,
      },
    },
    { value: { name: '柠檬草的味道', domains: [], declaredCategories: ['culture'] }, params: { found: [] } },
    {
      value: { name: '稳盈理财', domains: [] },
      facts: { edition: edition2021 },
      params: { onlyLocal: true },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof preApprovalMissing, Website>
