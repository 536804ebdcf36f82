import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import { type NameAnalysis, PLACE } from '../../name/analysis'
import { judgePlaces, type PlaceSpan } from '../../name/places'
import { isWithinRegion } from '../../name/registered-name'
import { placesEn, placesZh, quotedEn, quotedZh } from '../wording'

type RegionParams = ProvisionParams & { readonly found: readonly PlaceSpan[] }

export const nameOtherRegion = /* @__PURE__ */ rule({
  code: 'name.other-region',
  level: 'error',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  triggers: PLACE,
  when: (_: NameAnalysis, { subject }) => subject?.level !== 'national',
  check: (name: NameAnalysis, { subject }): RegionParams | undefined => {
    const said = provisionsFor(name, 'name.other-region', subject?.kind)
    if (said.length === 0) return undefined
    const { refused, own, suspected } = judgePlaces(name, subject)
    const registered = subject?.registeredName ? name.registered(subject.registeredName) : undefined
    // A text may be about the beginning of a name, or about one region only.
    const isMeant = ({ word, start }: PlaceSpan) =>
      said.some(({ words, where }) => (where !== 'start' || start === 0) && (words?.includes(word) ?? true))
    const isForeign = (place: PlaceSpan) =>
      isMeant(place) && (registered === undefined || !isWithinRegion(registered, place))
    const foreign = refused.filter(isForeign)
    // A registered name without a region may be that of a national body, and one that is not given is not known.
    if (registered !== undefined && registered.divisions.length > 0 && foreign.length > 0)
      return { ...paramsFrom(...said), found: foreign }
    const found = [...foreign, ...own.filter(isForeign), ...suspected.filter(isForeign)]
    return found.length > 0 ? { ...paramsFrom(...said), suspected: true, found } : undefined
  },
  downgrade: ifSuspected,
})

export const zh = ({ found, suspected }: ParamsOf<typeof nameOtherRegion>): string =>
  suspected
    ? `网站名称里的地名${placesZh(found)}可能超出主办单位所在的地区，需要审核人员确认。建议去掉，或改用证件上的全称、简称。`
    : `网站名称里的地名不能超出主办单位名称里的地区：${quotedZh(found)}。请去掉，或换成单位所在的地区。`

export const en = ({ found, suspected }: ParamsOf<typeof nameOtherRegion>): string =>
  suspected
    ? `The website name may contain a place outside the region of the organisation, so a reviewer must check it: ${placesEn(found)}. Consider removing it, or use the registered name or its short form.`
    : `Places in the website name must be within the region of the registered name: ${quotedEn(found)}. Remove it, or use the organisation’s own region.`

export const doc = {
  optional: true,
  title: {
    zh: '单位网站名称里的地名在主办单位的地区内',
    en: 'Places in an organisation’s website name are within its region',
  },
  why: {
    zh: '2018 年起的规定：单位名称里的地名要大于或者等于网站名称里的地名，个人仍然不能用地名。证件全称没有给出，或者里面没有地名时，由人工确认。湖北 2016 年的规定只说到以“湖北”开头的名称。',
    en: 'Texts since 2018: the place in the registered name must be the one in the website name or contain it; individuals still use none. If the registered name is not given or contains no place, a person must look. The text for 湖北 of 2016 is only about names that begin with 湖北.',
  },
  valid: [
    { value: '杭州云杉记', facts: { subject: { kind: 'enterprise', registeredName: '浙江云杉科技有限公司' } } },
    { value: '深圳云杉记', facts: { subject: { kind: 'individual' } } },
    { value: '山茶花日记', facts: { subject: { kind: 'enterprise' } } },
    { value: '深圳气象', facts: { subject: { kind: 'institution', level: 'national' } } },
  ],
  invalid: [
    { value: '深圳云杉记', facts: { subject: { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } } },
    { value: '深圳云杉记', facts: { subject: { kind: 'enterprise' } }, level: 'review' },
    // The region of the registered name must be the larger one.
    {
      value: '浙江云杉记',
      facts: { subject: { kind: 'enterprise', registeredName: '杭州云杉科技有限公司' } },
      level: 'review',
    },
  ],
} satisfies RuleDoc<typeof nameOtherRegion, string>
