import { type Facts, type Order, order, validate, website, websiteName } from 'beian'
import { zhCN } from 'beian/locales/zh-CN'

/** A name with something of every level: two errors, a review, an advice. */
export const name = '中国赌博\u200b 网'
/** Only an individual may not use it: facts decide. */
export const unitName = '晨光书屋公司'
export const individual: Facts = { subject: { kind: 'individual' } }
export const goodName = '雕刻时光手记'
/** Nothing that fails, but a blank: an advice. */
export const advisedName = '雕刻时光 手记'

/** The list of websites fails itself, and so does a name in it: a parent and its child. */
export const badOrder: Order = {
  subject: { kind: 'individual', name: '欧阳修' },
  websites: [
    { name, domains: ['example.com'] },
    { name: goodName, domains: ['example.net'] },
    { name: goodName, domains: ['example.org'] },
    { name: goodName, domains: ['example.cn'] },
  ],
}

export const goodOrder: Order = {
  subject: { kind: 'individual', name: '欧阳修' },
  websites: [{ name: goodName, domains: ['example.com'] }],
}

/** Sentences that a careless translation left empty. */
export const emptyMessages = Object.fromEntries(Object.keys(zhCN).map((code) => [code, ''])) as unknown as typeof zhCN

/** Facts that can not be had. */
export const broken = (): never => {
  throw new Error('no facts')
}

const { issues } = validate(websiteName, name)
const codesOf = (...levels: readonly string[]) =>
  issues.filter(({ level }) => levels.includes(level)).map(({ code }) => code as string)

/** What every adapter must bring, in this order. */
export const nameErrors = codesOf('error')
export const nameWarnings = codesOf('review', 'advice')

export { order, website, websiteName }
