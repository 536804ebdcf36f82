import type { Language } from '../texts'

const en = {
  lang: 'en',
  titles: {
    check: 'Report on a filing',
    names: 'Report on website names',
    sites: 'Report on approvals that websites need',
  },
  checkedBy: 'Checked by',
  file: 'File',
  day: 'Day',
  source: 'Source',
  sources: (sources: readonly string[]) => `By: ${sources.join('; ')}`,
  approvals: 'Approvals',
  category: 'Category',
  documents: 'Licence or approval',
  bureau: 'Issuing bureau',
  anyDocument: 'approval document',
  issues: 'Issues',
  noIssues: 'No issue was found.',
  missing: 'Not given, and so not checked',
  byHand: 'Only a person can judge',
  totals: 'Totals',
  toTotals: 'Totals are at the end.',
  code: 'Code',
  number: 'Number',
  rule: 'Rule',
  capped: (most: number) =>
    `The report shows the first ${most.toLocaleString('en')} rows. The totals are about all of them.`,
  note: 'This report says what the rules of the named text find. It is no promise that the filing will pass, and no legal advice.',
}

const zh: typeof en = {
  lang: 'zh-CN',
  titles: { check: '备案信息检查报告', names: '网站名称检查报告', sites: '前置审批检查报告' },
  checkedBy: '检查依据',
  file: '文件',
  day: '日期',
  source: '出处',
  sources: (sources) => `依据：${sources.join('；')}`,
  approvals: '前置审批文件',
  category: '类别',
  documents: '许可证或批准文件',
  bureau: '出具单位',
  anyDocument: '前置审批文件',
  issues: '问题',
  noIssues: '没有发现问题。',
  missing: '没有提供、因此未检查的内容',
  byHand: '只能由人工判断的内容',
  totals: '汇总',
  toTotals: '汇总在报告末尾。',
  code: '代码',
  number: '数量',
  rule: '规则',
  capped: (most) => `报告只列出前 ${most.toLocaleString('en')} 行，汇总包含全部。`,
  note: '本报告只说明按上述文本的规则检查出的结果，不保证备案一定通过，也不是法律意见。',
}

/** What a report for a customer says besides its findings. */
export const reportTexts: Readonly<Record<Language, typeof en>> = { zh, en }
