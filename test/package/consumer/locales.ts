import { en } from 'beian/locales/en'
import { preApprovalMessages, zhCN } from 'beian/locales/zh-CN'

// Alone in its program: nothing here imports `beian` itself.

export const chinese = { ...zhCN, 'shop.rival': '请联系客服。' }
export const english = { ...en }
export const explanations = { ...preApprovalMessages }
