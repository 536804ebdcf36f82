import type { InputDoc, InputParams } from '../../core/doc'
import { certificateTypesEn, certificateTypesZh, subjectKindsEn, subjectKindsZh } from '../../model/labels'

const named = (allowed: readonly string[], labels: Readonly<Record<string, string>>): readonly string[] =>
  allowed.flatMap((choice) => labels[choice] ?? [])

/** The labels of the choices; `undefined` unless every choice has one. */
const choices = (allowed: readonly string[], ...all: readonly Readonly<Record<string, string>>[]): readonly string[] =>
  all.map((labels) => named(allowed, labels)).find((names) => names.length === allowed.length) ?? []

export const zh = ({ allowed }: InputParams<'input.not-one-of'>): string => {
  const names = choices(allowed, subjectKindsZh, certificateTypesZh)
  return names.length > 0 ? `请从以下选项中选择：${names.join('、')}。` : '请从所给的选项中选择一项。'
}

export const en = ({ allowed }: InputParams<'input.not-one-of'>): string => {
  const names = choices(allowed, subjectKindsEn, certificateTypesEn)
  return names.length > 0 ? `Choose one of: ${names.join(', ')}.` : 'Choose one of the options.'
}

export const doc = {
  title: { zh: '选项来自所给的范围', en: 'A choice is one of the options' },
  why: {
    zh: '没有选择，或者选项不在范围内。`params.allowed` 是可以使用的值。',
    en: 'Nothing was chosen, or something that is no option. `params.allowed` lists the values that can be used.',
  },
  invalid: [
    {
      params: { allowed: ['individual', 'sole-trader', 'enterprise', 'institution', 'government', 'social', 'other'] },
    },
    { params: { allowed: ['draft', 'submitted'] } },
  ],
} satisfies InputDoc<'input.not-one-of'>
