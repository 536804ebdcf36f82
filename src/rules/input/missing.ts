import type { InputDoc, InputParams } from '../../core/doc'
import { type FieldName, fieldsEn, fieldsZh } from '../../model/labels'
import { inSentence } from '../wording'

/** Fields that are chosen, not typed. */
const chosen = ['kind', 'type', 'category', 'state']

export const zh = ({ property }: InputParams<'input.missing'>): string =>
  Object.hasOwn(fieldsZh, property)
    ? `请${chosen.includes(property) ? '选择' : '填写'}${fieldsZh[property as FieldName]}。`
    : '有一项必填内容没有填写。请补充后再提交。'

export const en = ({ property }: InputParams<'input.missing'>): string =>
  Object.hasOwn(fieldsEn, property)
    ? `${chosen.includes(property) ? 'Choose' : 'Enter'} the ${inSentence(fieldsEn[property as FieldName])}.`
    : 'A required field is missing. Fill it in before you submit.'

export const doc = {
  title: { zh: '必填的项目已经填写', en: 'Required fields are filled in' },
  why: {
    zh: '这一项没有填写就无法备案。`params.property` 是字段名，`path` 指向这个字段。',
    en: 'Nothing can be filed without this field. `params.property` is its name, and `path` leads to it.',
  },
  params: {
    property: { zh: '缺少的属性', en: 'The property that is missing.' },
  },
  invalid: [{ params: { property: 'domains' } }, { params: { property: 'kind' } }, { params: { property: 'colour' } }],
} satisfies InputDoc<'input.missing'>
