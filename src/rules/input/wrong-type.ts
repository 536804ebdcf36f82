import type { InputDoc, InputParams } from '../../core/doc'

/** What a field of each type contains; a choice has no entry. */
const contentsZh: Readonly<Record<string, string>> = {
  string: '应为文字',
  number: '应为数字',
  boolean: '应为“是”或“否”',
  array: '应为列表',
  object: '应为一组信息',
  date: '应为日期，例如 2026-11-27 或 2026年11月27日',
}

const contentsEn: Readonly<Record<string, string>> = {
  string: 'it should be text',
  number: 'it should be a number',
  boolean: 'it should be yes or no',
  array: 'it should be a list',
  object: 'it should be a group of fields',
  date: 'it should be a date such as 2026-11-27 or 2026年11月27日',
}

export const zh = ({ expected, actual }: InputParams<'input.wrong-type'>): string => {
  if (actual === 'too-long-array') return '这一项的数量过多，无法检查。请减少后再提交。'
  const contents = contentsZh[expected]
  return `这一项的格式不正确${contents === undefined ? '' : `，${contents}`}。请重新填写；如果仍有问题，请联系填报系统的技术人员。`
}

export const en = ({ expected, actual }: InputParams<'input.wrong-type'>): string => {
  if (actual === 'too-long-array') return 'This list is too long to be checked. Shorten it.'
  const contents = contentsEn[expected]
  return `This field has the wrong format${contents === undefined ? '' : `: ${contents}`}. Enter it again; if the problem remains, contact support.`
}

export const doc = {
  title: { zh: '每一项的数据类型正确', en: 'Every value has the right type' },
  why: {
    zh: '数据类型不对时，检查这一项的规则都无法判断。多半是程序传来的数据有问题，`params` 写明需要的类型和收到的类型。',
    en: 'No rule can judge a value of another type. Usually the program is at fault; `params` names the type that was expected and the one that was given.',
  },
  invalid: [
    { params: { expected: 'string', actual: 'number' } },
    { params: { expected: 'date', actual: 'string' } },
    { params: { expected: 'array', actual: 'too-long-array' } },
    { params: { expected: 'readable', actual: 'unreadable' } },
  ],
} satisfies InputDoc<'input.wrong-type'>
