import { isBlank } from '../../core/blank'
import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import type { Subject } from '../../model/schema'
import { type NameAnalysis, PLACE } from '../../name/analysis'
import { clearedBy, judgePlaces, type PlaceSpan } from '../../name/places'
import { quotedEn, quotedZh } from '../wording'

type PlaceParams = {
  readonly found: readonly PlaceSpan[]
  readonly inRegisteredName?: true
  readonly ofGovernment?: true
}

const isUnnamedGovernment = (subject: Partial<Subject> | undefined): boolean =>
  subject?.kind === 'government' && isBlank(subject.registeredName)

export const namePlace = /* @__PURE__ */ rule({
  code: 'name.place',
  level: 'error',
  clause: '14.1.A',
  at: 'website.name',
  on: 'name-analysis',
  triggers: PLACE,
  when: (_: NameAnalysis, { subject }) => subject?.level !== 'national',
  check: (name: NameAnalysis, { subject }): PlaceParams | undefined => {
    const { refused, own } = judgePlaces(name, subject)
    if (refused.length > 0) return { found: refused, ...(isUnnamedGovernment(subject) && { ofGovernment: true }) }
    return own.length > 0 ? { found: own, inRegisteredName: true } : undefined
  },
  cleared: (name: NameAnalysis, { subject }) => clearedBy(name, subject),
  downgrade: {
    to: 'review',
    when: ({ inRegisteredName, ofGovernment }) => inRegisteredName === true || ofGovernment === true,
  },
})

export const zh = ({ found, inRegisteredName, ofGovernment }: ParamsOf<typeof namePlace>): string =>
  ofGovernment
    ? `网站名称里有地名${quotedZh(found)}，是不是政府机关自己的名称需要审核人员确认。请填写证件上的全称。`
    : inRegisteredName
      ? `网站名称里的地名${quotedZh(found)}出自证件上的全称，能否使用需要审核人员确认。请备好证件。`
      : `网站名称不能包含地名：${quotedZh(found)}。个人请去掉地名；单位请去掉，或改用证件上的全称、简称。`

export const en = ({ found, inRegisteredName, ofGovernment }: ParamsOf<typeof namePlace>): string =>
  ofGovernment
    ? `The website name contains the place name ${quotedEn(found)}; a reviewer must check whether it is the government body’s own. Enter the registered name.`
    : inRegisteredName
      ? `The place name ${quotedEn(found)} in the website name is part of the registered name; a reviewer must decide whether it may be used. Have the certificate ready.`
      : `Website names must not contain place names: ${quotedEn(found)}. Remove it; organisations can also use their registered name or its short form.`

export const doc = {
  title: { zh: '只有国家级单位可用地名', en: 'Only national-level organisations use place names' },
  why: {
    zh: '“地名”是一类词，不只是这两个字：GB/T 2260 里各级行政区划的全称和简称都算。同时是普通词的简称，后面有“市”“区”等后缀或机构名称才算。第 14.2 条推荐使用全称，所以单位证件全称里有的地名由人工确认；个人没有这种情况。政府机关的名称总是带地名，没有填写全称的也由人工确认。',
    en: '地名 is a category, not the two characters: the divisions of GB/T 2260 in full and short form. A short form that is also an ordinary word counts only before a suffix or an institution. Clause 14.2 recommends the registered name, so a person looks at a place that is part of it; individuals have none. Government bodies are called by their region, so a person also looks if theirs is not given.',
  },
  params: {
    ofGovernment: {
      zh: '政府机关以地区命名，但没有给出单位全称',
      en: 'A body of the government is called by its region, and its registered name is not known.',
    },
  },
  sources: ['GB/T 2260'],
  valid: [
    { value: '和平鸽的天空' },
    { value: '动物的光合作用' },
    { value: '北京气象', facts: { subject: { kind: 'institution', level: 'national' } } },
  ],
  invalid: [
    {
      value: '深圳美食记',
      params: {
        found: [
          {
            word: '深圳',
            start: 0,
            end: 2,
            divisions: [{ code: '440300', level: 'prefecture', name: '深圳市' }],
            certainty: 0.94,
          },
        ],
      },
    },
    { value: '朝阳日报' },
    { value: '深圳县旧事' },
    {
      value: '杭州好味道',
      facts: { subject: { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } },
      params: { inRegisteredName: true },
      level: 'review',
    },
    {
      value: '云州市人民政府门户网',
      facts: { subject: { kind: 'government' } },
      params: { ofGovernment: true },
      level: 'review',
    },
    {
      value: '杭州云杉记',
      facts: { subject: { kind: 'individual', registeredName: '杭州云杉科技有限公司' } },
      level: 'error',
    },
  ],
} satisfies RuleDoc<typeof namePlace, string>
