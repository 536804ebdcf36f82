import { describe, expect, it } from 'vitest'
import { parseCompanyName } from '../../src/data/company'
import { type CompanyName, companyNameParser } from '../../src/name/company'

const regions =
  '上海市 上海 北京市 北京 浙江省 杭州市 杭州 江苏 江苏省 苏州市 苏州 广东 深圳市 深圳 云溪县 云溪 内蒙古 朝阳 东方 浦东新区'.split(
    ' ',
  )

/** The length of the longest of these regions that a text begins with. */
const regionLength = (text: string) =>
  Math.max(0, ...regions.filter((region) => text.startsWith(region)).map((region) => region.length))

/** Pieces in the order region | 字号 | trade | form | branch; `-` is none. Every name is invented. */
const cases: readonly (readonly [name: string, pieces: string])[] = [
  // Companies with the region in front.
  ['杭州云杉科技有限公司', '杭州|云杉|科技|有限公司|-'],
  ['杭州市云杉科技有限公司', '杭州市|云杉|科技|有限公司|-'],
  ['浙江省杭州市云杉科技有限公司', '浙江省杭州市|云杉|科技|有限公司|-'],
  ['上海栗子树信息技术有限公司', '上海|栗子树|信息技术|有限公司|-'],
  ['北京青苔网络科技有限公司', '北京|青苔|网络科技|有限公司|-'],
  ['深圳市半亩塘文化传媒有限责任公司', '深圳市|半亩塘|文化传媒|有限责任公司|-'],
  ['江苏省苏州市柳絮纺织品贸易股份有限公司', '江苏省苏州市|柳絮纺织品|贸易|股份有限公司|-'],
  ['内蒙古白桦林农牧有限公司', '内蒙古|白桦林|农牧|有限公司|-'],
  ['云溪县石磨粮油有限公司', '云溪县|石磨|粮油|有限公司|-'],
  ['上海浦东新区灯芯绒服饰有限公司', '上海浦东新区|灯芯绒|服饰|有限公司|-'],
  ['深圳夜航船国际货运代理有限公司', '深圳|夜航船|国际货运代理|有限公司|-'],
  ['苏州麦浪餐饮管理有限公司', '苏州|麦浪|餐饮管理|有限公司|-'],
  ['北京听雨轩影视文化有限公司', '北京|听雨轩|影视文化|有限公司|-'],
  ['杭州拾光者酒店管理有限公司', '杭州|拾光者|酒店管理|有限公司|-'],
  ['广东铁木匠家具制造有限公司', '广东|铁木匠|家具制造|有限公司|-'],
  ['上海云上药房连锁有限公司', '上海|云上|药房连锁|有限公司|-'],
  ['苏州拙石医院有限公司', '苏州|拙石|医院|有限公司|-'],
  // Without a region, and with one that is the trade name.
  ['云杉科技有限公司', '-|云杉|科技|有限公司|-'],
  ['北冥有鱼股份有限公司', '-|北冥有鱼|-|股份有限公司|-'],
  ['东方通信股份有限公司', '-|东方|通信|股份有限公司|-'],
  ['北京东方通信有限公司', '北京|东方|通信|有限公司|-'],
  ['上海科技有限公司', '-|上海|科技|有限公司|-'],
  ['上海云有限公司', '-|上海云|-|有限公司|-'],
  ['朝阳银杏数据有限公司', '朝阳|银杏|数据|有限公司|-'],
  // 中国 before a region is part of it; else of the 字号.
  ['中国江苏云杉科技有限公司', '中国江苏|云杉|科技|有限公司|-'],
  ['中国云杉科技有限公司', '-|中国云杉|科技|有限公司|-'],
  ['北京中国江苏云杉科技有限公司', '北京中国江苏|云杉|科技|有限公司|-'],
  ['北京中国云杉科技有限公司', '北京|中国云杉|科技|有限公司|-'],
  // The region in parentheses, of either width.
  ['云杉（北京）科技有限公司', '北京|云杉|科技|有限公司|-'],
  ['云杉(北京)科技有限公司', '北京|云杉|科技|有限公司|-'],
  ['云杉科技（北京）有限公司', '北京|云杉|科技|有限公司|-'],
  ['云杉科技（上海浦东新区）有限责任公司', '上海浦东新区|云杉|科技|有限责任公司|-'],
  ['栗子树（中国）有限公司', '中国|栗子树|-|有限公司|-'],
  ['栗子树（上海）燃料电池有限公司', '上海|栗子树|燃料电池|有限公司|-'],
  ['上海云杉（北京）科技有限公司', '上海|云杉|科技|有限公司|-'],
  ['云杉（新概念）科技有限公司', '-|云杉（新概念）|科技|有限公司|-'],
  ['（北京）云杉科技有限公司', '-|（北京）云杉|科技|有限公司|-'],
  ['云杉（）科技有限公司', '-|云杉（）|科技|有限公司|-'],
  ['云杉（北京科技有限公司', '-|云杉（北京|科技|有限公司|-'],
  // Groups.
  ['杭州云杉集团有限公司', '杭州|云杉|-|集团有限公司|-'],
  ['云杉控股集团股份有限公司', '-|云杉|控股|集团股份有限公司|-'],
  ['浙江省云杉（集团）股份有限公司', '浙江省|云杉|-|（集团）股份有限公司|-'],
  ['云杉集团', '-|云杉|-|集团|-'],
  ['云杉（集团）科技有限公司', '-|云杉|（集团）科技|有限公司|-'],
  ['北京云杉实业总公司', '北京|云杉|实业|总公司|-'],
  // Branches.
  ['杭州云杉科技有限公司北京分公司', '杭州|云杉|科技|有限公司|北京分公司'],
  ['云杉（上海）物流有限公司苏州第一营业部', '上海|云杉|物流|有限公司|苏州第一营业部'],
  ['深圳石榴籽餐饮股份有限公司云溪店', '深圳|石榴籽|餐饮|股份有限公司|云溪店'],
  ['云杉北京分公司', '-|云杉北京|-|分公司|-'],
  ['青苔株式会社上海代表处', '-|青苔|-|株式会社|上海代表处'],
  ['上海砚台律师事务所苏州分所', '上海|砚台|律师|事务所|苏州分所'],
  // Partnerships, sole owners, cooperatives, sole traders.
  ['苏州云杉创业投资合伙企业（有限合伙）', '苏州|云杉|创业投资|合伙企业（有限合伙）|-'],
  ['云杉企业管理咨询中心(有限合伙)', '-|云杉|企业管理咨询|中心(有限合伙)|-'],
  ['北京砚台会计师事务所（特殊普通合伙）', '北京|砚台|会计师|事务所（特殊普通合伙）|-'],
  ['上海砚台律师事务所', '上海|砚台|律师|事务所|-'],
  ['云溪县石磨茶叶专业合作社', '云溪县|石磨|茶叶|专业合作社|-'],
  ['云溪县石磨广告设计工作室（个人独资）', '云溪县|石磨|广告设计|工作室（个人独资）|-'],
  ['云溪县阿树便利店', '云溪县|阿树|便利|店|-'],
  ['云溪县阿树五金厂', '云溪县|阿树|五金|厂|-'],
  ['云溪县阿树水果商行', '云溪县|阿树|水果|商行|-'],
  ['云溪县阿树汽车维修经营部（个体工商户）', '云溪县|阿树|汽车维修|经营部（个体工商户）|-'],
  ['老周饭馆', '-|老周|-|饭馆|-'],
  // Foreign words, odd shapes.
  ['YunShan贸易（上海）有限公司', '上海|YunShan|贸易|有限公司|-'],
  ['雪松·栗子（上海）酒业有限公司', '上海|雪松·栗子|酒业|有限公司|-'],
  ['Yunshan Trading Co., Ltd.', '-|Yunshan Trading Co., Ltd.|-|-|-'],
  [' 杭州云杉科技有限公司 ', '杭州|云杉|科技|有限公司|-'],
  ['有限公司', '-|有限|-|公司|-'],
  ['公司', '-|公司|-|-|-'],
  ['云', '-|云|-|-|-'],
  ['  ', '-||-|-|-'],
  // Institutions are kept whole; a company that bears one's name is a company.
  ['云溪县第一医院', '-|云溪县第一医院|-|-|-'],
  ['北京青苔大学', '-|北京青苔大学|-|-|-'],
  ['云溪县财政局', '-|云溪县财政局|-|-|-'],
  ['上海市栗子树协会', '-|上海市栗子树协会|-|-|-'],
  ['云溪县青苔医学美容门诊部', '-|云溪县青苔医学美容门诊部|-|-|-'],
  ['北京大学科技园有限公司', '-|北京大学|科技园|有限公司|-'],
]

const written = ({ region = '-', tradeName, trade = '-', type = '-', branch = '-' }: CompanyName) =>
  [region, tradeName, trade, type, branch].join('|')

describe('parseCompanyName', () => {
  it.each(cases)('%s is %s', (name, pieces) => {
    expect(written(parseCompanyName(name, regionLength))).toBe(pieces)
  })

  it('knows no region unless it is told how to find one', () => {
    expect(written(parseCompanyName('杭州云杉科技有限公司'))).toBe('-|杭州云杉|科技|有限公司|-')
    expect(written(parseCompanyName('云杉（北京）科技有限公司'))).toBe('-|云杉（北京）|科技|有限公司|-')
    expect(written(parseCompanyName('云杉（中国）科技有限公司'))).toBe('中国|云杉|科技|有限公司|-')
  })

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 999])('is not misled by a region of length %d', (length) => {
    expect(written(parseCompanyName('云杉（北京）科技有限公司', () => length))).toBe('-|云杉（北京）|科技|有限公司|-')
  })

  it('does not divide a text that is too long for a name', () => {
    const text = `${'云杉'.repeat(200)}有限公司`
    expect(parseCompanyName(text, regionLength)).toEqual({ tradeName: text })
  })
})

it('companyNameParser works without any words', () => {
  const none = () => []
  const parse = companyNameParser({ types: none, marks: none, trades: none, institutions: none })
  expect(parse('杭州云杉科技有限公司', regionLength)).toEqual({ region: '杭州', tradeName: '云杉科技有限公司' })
})
