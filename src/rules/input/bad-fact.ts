import type { InputDoc } from '../../core/doc'

export const zh = '系统传入的背景资料有误，部分内容无法检查。请联系填报系统的技术人员。'

export const en = 'Some background information for this check cannot be used. Contact support.'

export const doc = {
  title: { zh: '背景资料的格式正确', en: 'Facts have the right form' },
  why: {
    zh: '背景资料（facts）像填报内容一样检查：名称写错、类型不对、日期无法识别、省份不存在都会报告，用到它的规则不作判断。`params` 写明是哪一项、需要什么、收到什么。',
    en: 'Facts are checked like values: an unknown name, a wrong type, a date that cannot be read or a province that does not exist is reported, and rules that need the fact do not judge. `params` names the fact, what was expected and what was given; `nothing` is expected of a fact that there is not.',
  },
  params: {
    fact: { zh: '事实的名称', en: 'The name of the fact.' },
  },
  invalid: [
    { params: { fact: 'registry', expected: 'array', actual: 'string' } },
    { params: { fact: 'today', expected: 'date', actual: 'number' } },
    { params: { fact: 'province', expected: 'province', actual: 'string' } },
    { params: { fact: 'registery', expected: 'nothing', actual: 'array' } },
  ],
} satisfies InputDoc<'input.bad-fact'>
