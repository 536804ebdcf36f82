import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected } from '../../model/provision'
import { LISTED, type NameAnalysis } from '../../name/analysis'
import { listedWords } from '../../name/listed-words'
import { quotedEn, quotedZh } from '../wording'

export const nameApprovalWord = /* @__PURE__ */ rule({
  code: 'name.approval-word',
  level: 'error',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  triggers: LISTED,
  // With a document, whether it is the right one is for the rules about pre-approval.
  when: (_: NameAnalysis, { website }) => (website?.preApprovals ?? []).length === 0,
  check: (name: NameAnalysis, { subject }) => listedWords(name, 'name.approval-word', subject?.kind),
  downgrade: ifSuspected,
})

export const zh = ({ found, suspected }: ParamsOf<typeof nameApprovalWord>): string =>
  suspected
    ? `网站名称里的${quotedZh(found)}可能需要主管部门的审批文件，需要审核人员确认。建议准备好文件，或换一个名称。`
    : `网站名称里有${quotedZh(found)}，需要提供主管部门的审批文件。请上传文件，或换一个名称。`

export const en = ({ found, suspected }: ParamsOf<typeof nameApprovalWord>): string =>
  suspected
    ? `${quotedEn(found)} in the website name may require the approval of an authority, so a reviewer must check it. Consider having the document ready, or another name.`
    : `${quotedEn(found)} in the website name requires the approval of an authority. Upload the document, or choose another name.`

export const doc = {
  optional: true,
  title: {
    zh: '名称里需要审批文件的词有审批文件',
    en: 'A word that requires an approval comes with one',
  },
  why: {
    zh: '2009 年的工作方案不允许没有审批的网站用相关领域的词命名（新闻网、论坛）；后来的规定列了“博客”“论坛”“在线”“社区”“交流”等词。电子公告审批已经取消，所以大多由人工确认。网站带有审批文件时不报告。',
    en: 'The plan of 2009 refuses words of a field to websites without its approval (新闻网, 论坛); later texts list 博客, 论坛, 在线, 社区 and 交流. The approval for bulletin boards was abolished, so mostly a person must look. A website with a document is not reported.',
  },
  valid: [
    { value: '山茶花日记', facts: { subject: { kind: 'enterprise' } } },
    {
      value: '山茶花论坛',
      facts: { subject: { kind: 'enterprise' }, website: { preApprovals: [{ category: 'culture' }] } },
    },
    // The administration requires the longer word.
    { value: '山茶花学院（内部学院）', facts: { subject: { kind: 'enterprise' } } },
  ],
  invalid: [
    {
      value: '山茶花论坛',
      facts: { subject: { kind: 'enterprise' } },
      params: { found: [{ word: '论坛', start: 3, end: 5 }] },
      level: 'review',
    },
    { value: '山茶花新闻网', facts: { subject: { kind: 'enterprise' } } },
    { value: '山茶花学院', facts: { subject: { kind: 'enterprise' } }, level: 'review' },
  ],
} satisfies RuleDoc<typeof nameApprovalWord, string>
