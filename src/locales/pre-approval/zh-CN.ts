import { categoriesZh } from '../../model/labels'
import type { PreApprovalMessages } from '../../pre-approval/explain'
import { bureauZh, notIssuedZh, papersZh, sourcesZh, termsZh } from '../../pre-approval/wording'

/** 检测结果的说明，给网站主办者看。 */
export const preApprovalMessages: PreApprovalMessages = {
  because: ({ category, certainty, words }) => {
    const parts = words.map(({ field, terms }) => `${sourcesZh[field]}里的${termsZh(terms)}`).join('、')
    return `${parts}${certainty === 'definite' ? '表明' : '提示'}网站${certainty === 'definite' ? '' : '可能'}涉及${categoriesZh[category]}。`
  },
  paper: ({ bureau, documents }) => `备案时要一并提交${bureauZh(bureau)}出具的${papersZh(documents)}。`,
  notIssued: ({ since }) => notIssuedZh(since),
  cancelled: ({ since, provinces }) =>
    `这一类的前置审批${since === undefined ? '' : `自 ${since} 起`}已在全国取消${provinces.length === 0 ? '' : `，但${provinces.join('、')}仍可能要求提供材料`}。请以当地通信管理局的要求为准。`,
  local: ({ bureau, documents }) =>
    `全国没有统一要求，但当地仍可能要求提供${documents.join('或') || `${bureauZh(bureau)}的意见`}。请先咨询接入商。`,
  individual: () => '个人无法办理前置审批文件。请去掉这些内容，或由单位备案。',
  mistaken: ({ category }) =>
    `如果网站其实不涉及${categoriesZh[category]}，请换掉这些词，或附上说明，写明网站的实际内容。`,
  letter: ({ province, accepted }) => {
    if (accepted === true) return `${province}接受不涉及说明，可以随备案信息一并提交。`
    if (accepted === false) return `${province}不接受不涉及说明，只能修改内容或提交文件。`
    return province === undefined
      ? '有的省份接受不涉及说明，请向接入商确认当地的做法。'
      : `${province}是否接受不涉及说明，请向接入商确认。`
  },
}
