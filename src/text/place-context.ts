/** What a division's name ends with, unless the character begins another word: 市集, 县衙, 区块, 旗袍. */
export const divisionSuffix =
  /^(?:省(?![钱力事心电油时略察])|市(?![场集民长值井侩面价况])|县(?![衙令官太])|区(?![块域别间分])|州|盟(?![友主约誓])|旗(?![袍帜舰下号])|地区|自治)/

const institutions =
  '政府|日报|晚报|晨报|都市报|时报|新闻网|电视台|广播|卫视|大学|学院|医院|中学|小学|一中|二中|法院|检察院|公安|图书馆|博物馆|火车站|机场'

/** An institution of a place directly behind its name: 日报, 第一医院, 市场监管局. */
export const institution = new RegExp(
  `^(?:人民|第[一二三四五六七八九十]|市立|县立|公立|师范|理工|职业|中心|中|交通)?(?:${institutions}|.{1,6}局(?!部))`,
)

/** An institution at the end of a name: 和美妇科医院. */
export const institutionAtEnd = /(?:医院|大学|学院|中学|小学|日报|法院|检察院|局|委员会|政府|电视台)$/

/** Anything in a name that can make a place of an ordinary word. */
export const makesPlace = new RegExp(`[省市县区州盟旗局]|自治|委员会|${institutions}`)
