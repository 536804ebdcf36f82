import {
  allProvinces,
  analysis,
  answerTo,
  audit,
  authorizationCode,
  boolean,
  canMove,
  certificateProblem,
  changes,
  check,
  companyName,
  compare,
  comparisonTable,
  coreWords,
  countyPlaces,
  countyWords,
  date,
  defaultPreApprovals,
  detectPreApproval,
  diffEditions,
  each,
  edition,
  enumOf,
  explainPreApproval,
  type Filing,
  filing,
  filingAction,
  filingNumber,
  filingOf,
  filingSituation,
  format,
  isAddressChange,
  isFilingType,
  lookupKey,
  majorPlaces,
  manualCheck,
  mended,
  nameAnalyser,
  nameTooShort,
  nextStates,
  normaliseCertificate,
  type Order,
  order,
  orderNoWebsite,
  orderOf,
  organisationList,
  persons,
  placeListsOf,
  preApprovals2021,
  preApprovals2026,
  property,
  refusal,
  required,
  requirements,
  rule,
  ruleset,
  sameCertificate,
  sameFiler,
  sensitiveList,
  spansOf,
  string,
  suggest,
  tencent20160919,
  tencent20160921,
  validate,
  vocabulary,
  type Website,
  website,
  websiteName,
  websiteNameOf,
  websiteOf,
  withAnswers,
  withFacts,
  withProvince,
  words,
} from 'beian'
import { en, preApprovalMessages } from 'beian/locales/en'

// Every public function, with the value that it infers exported: a declaration must be able to name all of it.

export const reportOfName = (name: string) => validate(websiteName, name)
export const reportOfWebsite = (value: Website) => validate(website, value)
export const reportOfOrder = (value: Order) => validate(order, value)
export const reportOfFiling = (value: Filing) => validate(filing, value)
export const issuesOfOrder = (value: Order) => validate(order, value).issues
export const paramsOfName = (name: string) => validate(websiteName, name).issues.map(({ params }) => params)
export const checked = (value: unknown) => check(filing, value)
export const audited = (value: Order) => audit(order, value)
export const suggested = (name: string) => suggest(websiteName, name)
export const sentences = (value: unknown) => check(order, value).issues.map((issue) => format(issue, en))
export const spans = (value: Order) => validate(order, value).issues.flatMap((issue) => spansOf(issue, value))

export const shouting = rule({
  code: 'shop.shouting',
  level: 'advice',
  clause: 'shop 1',
  at: 'website.name',
  on: 'string',
  check: (name: string) => (name.endsWith('！') ? { length: name.length } : undefined),
})
export const rivals = words({ code: 'shop.rival', level: 'review', clause: 'shop 2', words: ['蓝鲸云'] })
export const ours = edition({ base: tencent20160919, rules: [shouting], words: [rivals], levels: {}, limits: {} })
export const ourName = websiteNameOf(ours)
export const ourWebsite = websiteOf(ours)
export const ourOrder = orderOf(ours)
export const ourFiling = filingOf(ours)
export const later = orderOf(tencent20160921)
export const reportOfOurs = (value: Order) => validate(ourOrder, value)
export const auditOfOurs = (value: Order) => audit(ourOrder, value)
export const suggestedByOurs = (name: string) => suggest(ourName, name)

export const analyser = nameAnalyser(tencent20160919)
export const analysedName = (name: string) => analyser.analyse(name).hits(sensitiveList)
export const short = analysis(analyser, nameTooShort)
export const tree = ruleset(order, required('websites', orderNoWebsite, each(property('name', shouting))))
export const shape = ruleset(property('a', string), property('b', boolean), property('c', date))
export const kinds = property('kind', enumOf('shop', 'blog'))
export const known = withFacts(({ subject }: Order) => ({ subject }), order)
export const person = manualCheck('shop.person', 'shop 3')
export const lists = placeListsOf(majorPlaces, countyPlaces)
export const listed = [sensitiveList, organisationList]
export const ordinary = vocabulary(coreWords, countyWords)
export const company = companyName.parse('杭州云杉科技有限公司')
export const personShape = persons.shapeOf('欧阳修', () => false)

export const found = detectPreApproval({ name: '新闻网' })
export const explained = explainPreApproval(found, preApprovalMessages)
export const tables = [defaultPreApprovals, preApprovals2021, preApprovals2026]
export const action = filingAction({ online: true })
export const situation = filingSituation({})
export const changed = (before: Order, after: Order) => changes(before, after)
export const moved = (before: Order, after: Order) => isAddressChange(changes(before, after))
export const steps = nextStates('draft')
export const submits = canMove('draft', 'submitted')
export const problem = certificateProblem({ type: 'passport', number: 'E1' })
export const normalised = normaliseCertificate({ type: 'passport', number: 'E1' })
export const isSame = sameCertificate({ type: 'passport', number: 'E1' }, { type: 'passport', number: 'E1' })
export const code = authorizationCode.isWellFormed('')
export const parsed = filingNumber.parse('京ICP备12345678号')
export const filers = parsed && sameFiler(parsed, parsed)
export const key = lookupKey('京ICP备12345678号')
export const answered = (value: Order) => {
  const report = check(order, value)
  const answers = report.issues.map((issue) => answerTo(issue, { means: 'letter', text: '情况说明' }))
  return withAnswers(report, answers)
}
export const everywhere = allProvinces()
export const hunan = withProvince(tencent20160919, '湖南')
export const differences = diffEditions(tencent20160919, tencent20160921)
export const compared = (value: Order) => compare(value, [{ edition: tencent20160919, province: '湖南' }])
export const table = (value: Order) => comparisonTable(compared(value))
export const isType = (value: unknown) => isFilingType(value)
export const refused = refusal({ text: '网站名称含有特殊符号' })
export const mendedReasons = (before: Order, after: Order) => mended(before, after, refused)
export const asked = (value: Order) => requirements(value, {}, tencent20160919)
