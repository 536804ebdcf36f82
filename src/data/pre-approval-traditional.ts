/**
 * Traditional and variant characters of the words of detection, each before the simplified one that it folds to, beside those
 * of traditional.ts; `foldPairs` reads them.
 *
 * Source: the character tables of OpenCC as `opencc-js` 1.4.2 (2026-08-23, MIT AND Apache-2.0) ships them.
 * Made by make/pre-approval-traditional.mjs; do not edit.
 */
export const preApprovalTraditional =
  '並并併并係系備备傷伤僑侨價价儲储創创劇剧劑剂勞劳問问埰采執执塢坞壓压奧奥妝妆婦妇嬰婴寀采實实寵宠對对帶带幫帮幷并彔录態态慮虑懸悬戰战戶户拚拼捲卷採采損损摳抠擇择據据擬拟數数斷断昇升暢畅條条標标櫃柜決决減减溼湿滾滚濕湿熱热牀床狀状獸兽產产産产異异瘡疮療疗癇痫癥症癬癣癱瘫癲癫眾众矯矫礎础種种筆笔篩筛簽签籃篮籤签粵粤純纯紙纸絲丝綜综編编練练縮缩繫系繼继續续羣群聲声腦脑腫肿腸肠膚肤蒐搜薦荐衆众補补裝装覈核見见訂订記记評评詞词詢询詩诗語语誦诵課课諮咨講讲謠谣謡谣識识譯译議议賃赁質质賬账輔辅輕轻輯辑轉转過过遺遗醣糖鈴铃錄录録录鏈链鑑鉴鑒鉴閱阅閲阅闆板陞升際际險险隱隐預预頸颈題题顯显飲饮飼饲驅驱齒齿'
