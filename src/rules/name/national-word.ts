import type { RuleDoc } from '../../core/doc'
import type { Found } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import { type Basis, binds, type Provision, paramsFrom } from '../../model/provision'
import { NATIONAL, type NameAnalysis } from '../../name/analysis'
import type { Hit } from '../../name/hits'
import { isAtPlace, type ListedWord } from '../../name/listed-words'
import { isAtSamePlace } from '../../name/registered-name'
import { quotedEn, quotedZh } from '../wording'

type NationalParams = {
  readonly found: readonly Found[]
  readonly acrossWords?: true
  readonly inRegisteredName?: true
  readonly asks?: 'subject.level'
  readonly basis?: readonly Basis[]
  readonly suspected?: true
}

/** What local bodies of the state are called. */
const ownBodies = /^人民(?:政府|法院|检察院|代表大会)/

/** The provision of a hit in an edition that has its own list. The default text forbids its words anywhere. */
const provisionsOf = (name: NameAnalysis, hit: Hit, kind: string | undefined): readonly Provision[] | undefined =>
  (name.meaningOf(NATIONAL, hit.word) as Partial<ListedWord>).provisions?.filter(
    (provision) => binds(provision, kind) && isAtPlace(name, hit, provision),
  )

export const nameNationalWord = /* @__PURE__ */ rule({
  code: 'name.national-word',
  level: 'error',
  clause: '14.1.A',
  at: 'website.name',
  on: 'name-analysis',
  triggers: NATIONAL,
  when: (_: NameAnalysis, { subject }) => subject?.level !== 'national',
  check: (name: NameAnalysis, { subject }): NationalParams | undefined => {
    const { text } = name.folded
    const isOwnBody = ({ from }: Hit) => subject?.kind === 'government' && ownBodies.test(text.slice(from))
    const isForbidden = (hit: Hit) => provisionsOf(name, hit, subject?.kind)?.length !== 0
    const hits = name.hits(NATIONAL).filter((hit) => !isOwnBody(hit) && isForbidden(hit))
    if (hits.length === 0) return undefined
    // 人民币 does not begin with 人民 for a text that only refuses the beginning (字头).
    const isInWord = (hit: Hit) =>
      provisionsOf(name, hit, subject?.kind)?.every(({ where }) => where === 'start') && name.boundaryOf(hit) === 'edge'
    const standing = hits.filter((hit) => !/straddling|ambiguous/.test(name.boundaryOf(hit)) && !isInWord(hit))
    const shown = standing.length > 0 ? standing : hits
    const said = shown.flatMap((hit) => provisionsOf(name, hit, subject?.kind) ?? [])
    const found = shown.map(({ word, start, end }) => ({ word, start, end }))
    const shared = { found, ...(said.length > 0 && paramsFrom(...new Set(said))) }
    if (standing.length === 0) return { ...shared, acrossWords: true }
    const registeredName = subject?.kind === 'individual' ? '' : subject?.registeredName
    // The state approved the registered name, which clause 14.2 recommends.
    if (!registeredName || !shown.every((hit) => isAtSamePlace(name, name.registered(registeredName), hit)))
      return shared
    return { ...shared, inRegisteredName: true, ...(!subject?.level && { asks: 'subject.level' }) }
  },
  downgrade: {
    to: 'review',
    when: ({ acrossWords, inRegisteredName, suspected }) =>
      acrossWords === true || inRegisteredName === true || suspected === true,
  },
})

export const zh = ({ found, acrossWords, inRegisteredName, suspected }: ParamsOf<typeof nameNationalWord>): string => {
  const words = quotedZh(found)
  if (acrossWords) return `网站名称里前后两个词连成了${words}，可能被退回，需要审核人员确认。建议换一种说法。`
  if (inRegisteredName)
    return `网站名称里的${words}出自证件上的全称，能否使用需要审核人员确认。请备好证件；如果是国家级单位，请在主办单位信息中注明。`
  if (suspected) return `有的规定不允许网站名称包含${words}，可能被退回，需要审核人员确认。建议换一种说法。`
  return `网站名称不能包含${words}。请去掉；国家级单位请在主办单位信息中注明，并上传批准文件。`
}

export const en = ({ found, acrossWords, inRegisteredName, suspected }: ParamsOf<typeof nameNationalWord>): string => {
  const words = quotedEn(found)
  if (acrossWords)
    return `Two words of the website name together form ${words} and may be refused, so a reviewer must check it. Consider other words.`
  if (inRegisteredName)
    return `${words} in the website name is part of the registered name; a reviewer must decide whether it may be used. Have the certificate ready; if the organisation is a national-level one, say so.`
  if (suspected)
    return `Some texts do not allow ${words} in a website name, so it may be returned and a reviewer must check it. Consider other words.`
  return `The website name must not contain ${words}. Remove it; national-level organisations must say so and upload the approval.`
}

export const doc = {
  title: {
    zh: '只有国家级单位可用“中国”“中华”“国家”“人民”',
    en: 'Only national-level organisations use 中国, 中华, 国家 or 人民',
  },
  why: {
    zh: '第 14.1.A 条禁止这些字样：包含就算，“人民币”也包含。如果两个字分属前后两个词（美中国际），由人工确认，因为按字面审查仍可能退回。单位证件全称里的“人民”也由人工确认。',
    en: 'The clause forbids the words as 字样: containing one is enough, and 人民币 does. If the two characters belong to two neighbouring words (美中国际), a person must look, because literal screening may still refuse the name. The same goes for 人民 in an organisation’s registered name.',
  },
  params: {
    acrossWords: { zh: '几个字分属前后两个词', en: 'The characters belong to two words that only meet.' },
    asks: {
      zh: '不知道主办单位是不是国家级单位',
      en: 'It is unknown whether the subject is a national-level organisation.',
    },
  },
  valid: [{ value: '中外园林' }, { value: '中国天气', facts: { subject: { kind: 'institution', level: 'national' } } }],
  invalid: [
    { value: '中国反腐网', params: { found: [{ word: '中国', start: 0, end: 2 }] } },
    { value: '醉美中国风', params: { found: [{ word: '中国', start: 2, end: 4 }] } },
    { value: '人民币收藏', params: { found: [{ word: '人民', start: 0, end: 2 }] } },
    { value: '中\u200b華小吃', params: { found: [{ word: '中华', start: 0, end: 3 }] } },
    { value: '二人 民宿', params: { acrossWords: true }, level: 'review' },
    {
      value: '云溪县人民医院',
      facts: { subject: { kind: 'institution', registeredName: '云溪县人民医院' } },
      params: { inRegisteredName: true },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof nameNationalWord, string>
