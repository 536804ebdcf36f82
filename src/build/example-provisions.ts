import type { ProvisionOptions } from '../rulesets/provisions'

const individual = { for: 'individual' } as const
const unit = { for: 'unit' } as const
const review = { level: 'review' } as const

/** What the examples of rules about names that only some editions have are judged by. */
export const exampleProvisions: readonly ProvisionOptions[] = [
  { code: 'name.format-word', ...individual, words: ['博客', '论坛', '平台'] },
  { code: 'name.format-word', ...unit, ...review, words: ['平台'] },
  { code: 'name.business-word', ...individual, words: ['购买', '买卖', '交易'] },
  { code: 'name.business-word', ...individual, ...review, mode: 'suspected', words: ['商城'] },
  { code: 'name.non-personal-word', ...individual, words: ['团体', '社区'] },
  { code: 'name.non-personal-word', ...individual, ...review, mode: 'suspected', words: ['中心'] },
  { code: 'name.approval-word', ...unit, words: ['新闻网'] },
  { code: 'name.approval-word', ...unit, ...review, mode: 'suspected', words: ['论坛'] },
  {
    code: 'name.approval-word',
    ...unit,
    ...review,
    mode: 'registered',
    words: ['学院'],
    unless: ['内部学院', '非独立机构'],
  },
  { code: 'name.restricted-word', ...individual, words: ['维权'] },
  { code: 'name.restricted-word', ...individual, ...review, mode: 'suspected', words: ['投诉'] },
  { code: 'name.too-general', ...individual, level: 'advice', where: 'whole', words: ['个人空间', '个人博客'] },
  { code: 'name.ending', ...individual, ...review, mode: 'suspected', words: ['网'] },
  { code: 'name.ending', ...individual, words: ['阁', '楼'] },
  { code: 'name.too-few-han', ...unit, min: 3 },
  { code: 'name.too-few-han', ...individual, ...review, min: 2 },
  { code: 'name.contains-latin', ...unit },
  { code: 'name.contains-latin', ...individual, ...review },
  { code: 'name.contains-pinyin', ...individual, ...review, mode: 'access-filing' },
  { code: 'name.is-idiom', ...individual },
  { code: 'name.is-idiom', ...unit, ...review },
  { code: 'name.other-person', ...review },
  { code: 'name.unrelated-to-subject', ...unit, ...review },
  { code: 'name.already-filed', ...individual, ...review, mode: 'anyone' },
  { code: 'name.already-filed', ...individual, mode: 'own-subject' },
  { code: 'name.prescribed-form', ...individual, ...review, words: ['的个人博客', '的个人主页'] },
  { code: 'name.bare-region', ...unit },
  { code: 'name.bare-region', ...individual, ...review },
  { code: 'name.other-region', ...unit },
  { code: 'name.app-word', words: ['免费'] },
  { code: 'name.app-word', ...review, mode: 'general', where: 'whole', words: ['天气'] },
  { code: 'name.width', service: 'mini-program', min: 4, max: 20 },
  { code: 'name.width', service: 'quick-app', ...review, min: 4, max: 20 },
]
