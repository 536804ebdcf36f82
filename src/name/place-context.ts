/** What a division's name ends with, unless the character starts another word: 市集, 县衙, 区块, 旗袍. */
export const divisionSuffix =
  /^(?:省(?![钱力事心电油时略察流吃亲点下])|市(?![场集民长值井侩面价况])|县(?![衙令官太])|区(?![块域别间分位])|州|盟(?![友主约誓])|旗(?![袍帜舰下号手语开])|地区|自治)/

const institutions = '政府|日报|晚报|新闻网|电视台|广播|一中|二中|法院|检察院|公安|图书馆|博物馆|火车站|机场'

/** Brands and virtues name these as readily (东方学院, 博爱医院), so they count only after a word for their kind: 第一中学. */
const schools = '中学|小学|学院|大学|医院'

const kinds = '第[一二三四五六七八九十]|人民|中心|市立|县立|公立|师范|理工|职业'

const bureaus =
  '市场监管|市场监督管理|教育|教体|财政|税务|公安|民政|司法|审计|统计|卫生|卫生健康|交通|交通运输|环保|生态环境|规划|自然资源|国土|国土资源|住建|房管|文旅|文化|体育|农业|农业农村|水务|水利|林业|气象|邮政|烟草|人社|应急管理|城管|档案|供电|工商|药监|商务|信访|粮食'

const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''))

/** An institution of a place directly after its name: 日报, 第一医院, 市场监管局. */
export const institution = /* @__PURE__ */ pattern(
  '^(?:(?:人民|',
  kinds,
  '|中心|中|交通)?(?:',
  institutions,
  '|(?:',
  bureaus,
  ')局)|(?:',
  kinds,
  ')(?:',
  schools,
  '))',
)

/** An institution at the end of a name: 和美妇科医院. */
export const institutionAtEnd = /(?:医院|大学|学院|中学|小学|日报|法院|检察院|局|委员会|政府|电视台)$/

/** Surnames that are plain words more often if a place follows: 游杭州, 乐苏州, 云上海, 和厦门的故事. */
export const plainSurname = /^[游乐古来和居云万都时满安金明盛查关应管占华文单连车解宣谈智易向]/

/** Anything in a name that can make a place of an ordinary word; each starts with a character of the class `PLACE_INDICATOR`. */
const placeIndicators = /* @__PURE__ */ pattern('[省市县区州盟旗局]|自治|委员会|', schools, '|', institutions)

/** Whether a name has anything that can make a place of an ordinary word. */
export const hasPlaceIndicator = (folded: string): boolean => placeIndicators.test(folded)
