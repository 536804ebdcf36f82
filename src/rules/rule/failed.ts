import type { InputDoc } from '../../core/doc'

export const zh = '系统检查这一项时出错，暂时无法判断。请联系填报系统的技术人员。'

export const en = 'This field could not be checked because of an error in this application. Contact support.'

export const doc = {
  title: { zh: '规则本身没有出错', en: 'Rules do not fail' },
  why: {
    zh: '自定义规则抛出了异常，或者返回的不是对象。错在规则，不在填报内容；`params.rule` 是它的代码，异常交给 `onError`。',
    en: 'A custom rule threw, or returned what is no object. The fault is the rule’s, not the user’s; `params.rule` is its code, and `onError` receives the exception.',
  },
  params: {
    rule: { zh: '抛出异常的规则的代码', en: 'The code of the rule that threw.' },
  },
  invalid: [{ params: { rule: 'shop.only-cn' } }],
} satisfies InputDoc<'rule.failed'>
