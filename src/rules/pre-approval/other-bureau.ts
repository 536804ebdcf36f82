import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { categoriesEn, categoriesZh } from '../../model/labels'
import type { PreApproval, PreApprovalCategory } from '../../model/schema'
import { type BureauMatch, bestOf, bureauIn, compareBureau } from '../../pre-approval/bureau'
import { linesOf } from '../../pre-approval/requirement'
import { bureauEn, bureauZh } from '../../pre-approval/wording'

type OtherBureauParams = {
  readonly category: PreApprovalCategory
  readonly issuingBureau: string
  readonly reason: Exclude<BureauMatch, 'same'>
}

const doubtful: readonly unknown[] = ['renamed', 'national', 'other-province', 'delegated-city']

export const preApprovalOtherBureau = /* @__PURE__ */ rule({
  code: 'pre-approval.other-bureau',
  level: 'error',
  clause: '15.3',
  at: 'website.preApproval',
  on: 'object',
  check: ({ category, issuer }: PreApproval, { edition, province }): OtherBureauParams | undefined => {
    const lines = linesOf(edition).filter((line) => line.category === category)
    const [first] = lines
    if (first === undefined || typeof issuer !== 'string' || issuer.trim() === '') return undefined
    const reason = bestOf(lines.map((line) => compareBureau(issuer, line, province)))
    if (reason === 'same') return undefined
    return { category: first.category, issuingBureau: bureauIn(first, province), reason }
  },
  downgrade: { to: 'review', when: ({ reason }) => doubtful.includes(reason) },
})

type Reason = Exclude<BureauMatch, 'same'>

const reasonsZh: Readonly<Record<Reason, string>> = {
  renamed: '文件上的出具单位是后来承接这项职能的部门，需要审核人员确认。请先向接入商核实',
  national: '文件上的出具单位是国家一级的部门，需要审核人员确认。请先向接入商核实',
  'other-province': '文件上的出具单位属于另一个省份，需要审核人员确认。请核对主办单位所在地',
  'delegated-city': '文件上的出具单位属于计划单列市，需要审核人员确认。请先向接入商核实',
  'lower-level': '文件上的出具单位不是省级部门，请改交省级部门出具的文件',
  'other-bureau': '文件上的出具单位不负责这一类，请改交指定单位出具的文件',
}

const reasonsEn: Readonly<Record<Reason, string>> = {
  renamed:
    'The issuer of your document took over this task later, so a reviewer must check it. Ask your provider first',
  national: 'The issuer of your document is a national authority, so a reviewer must check it. Ask your provider first',
  'other-province':
    'The issuer of your document is from another province, so a reviewer must check it. Compare it with the location of the subject',
  'delegated-city':
    'The issuer of your document belongs to a city with provincial powers (计划单列市), so a reviewer must check it. Ask your provider first',
  'lower-level': 'The issuer of your document is not a provincial bureau; submit a document from the provincial one',
  'other-bureau': 'The issuer of your document is not responsible for this category; submit one from the right bureau',
}

export const zh = ({ category, issuingBureau, reason }: ParamsOf<typeof preApprovalOtherBureau>): string =>
  `“${categoriesZh[category]}”类的前置审批文件由${bureauZh(issuingBureau)}出具。${reasonsZh[reason]}。`

export const en = ({ category, issuingBureau, reason }: ParamsOf<typeof preApprovalOtherBureau>): string =>
  `${bureauEn(issuingBureau)} issues the pre-approval for ${categoriesEn[category]}. ${reasonsEn[reason]}.`

export const doc = {
  title: {
    zh: '前置审批文件由规定的单位出具',
    en: 'A pre-approval comes from the bureau responsible for its category',
  },
  why: {
    zh: '第 15.3 条为每一类规定了省级的出具单位，各省自己的叫法也可以：北京市新闻出版局就是地方新闻出版局（省级）。后来承接职能的部门、国家一级的部门和外省的部门由人工确认；市、县的部门不是省级。',
    en: 'Clause 15.3 names a provincial bureau for each category, and a province’s own name for it is fine: 北京市新闻出版局 is 地方新闻出版局（省级）. A person looks at a bureau that took over the task, at the national one and at one of another province; a bureau of a city or county is not provincial.',
  },
  valid: [
    { value: { category: 'publishing', issuer: '北京市新闻出版局' } },
    { value: { category: 'culture', issuer: '广东省文化厅' }, facts: { province: '广东' } },
    { value: { category: 'news' } },
  ],
  invalid: [
    {
      value: { category: 'culture', issuer: '北京市新闻出版局' },
      params: { category: 'culture', issuingBureau: '地方文化局（省级）', reason: 'other-bureau' },
    },
    { value: { category: 'culture', issuer: '珠海市文化局' }, params: { reason: 'lower-level' } },
    { value: { category: 'news', issuer: '浙江省网信办' }, params: { reason: 'renamed' }, level: 'review' },
    { value: { category: 'culture', issuer: '深圳市文化局' }, params: { reason: 'delegated-city' }, level: 'review' },
    { value: { category: 'culture', issuer: '文化部' }, params: { reason: 'national' }, level: 'review' },
    {
      value: { category: 'culture', issuer: '湖南省文化厅' },
      facts: { province: '广东省' },
      params: { issuingBureau: '广东省文化厅', reason: 'other-province' },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof preApprovalOtherBureau>
