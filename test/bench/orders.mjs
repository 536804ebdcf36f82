// Orders as a form sends them: two websites with two domains each on average, one in ten with something wrong.
import { randomOf } from './random.mjs'

const kinds = ['individual', 'enterprise', 'institution', 'social']

const personOf = (digits) => ({
  name: '欧阳秋实',
  certificate: { type: 'resident-id', number: '11010519491231002X' },
  mobile: `138${digits(8)}`,
  email: `filer${digits(4)}@example.com`,
})

/** @param size how many; the same in every run */
export const makeOrders = (size) => {
  const random = randomOf(20160919)
  const one = (list) => list[Math.floor(random() * list.length)]
  const digits = (length) => Array.from({ length }, () => Math.floor(random() * 10)).join('')
  const several = (most, make) => Array.from({ length: 1 + Math.floor(random() * most) }, make)
  const website = () => ({
    name: one(['树下的猫和书', '山间小路记事', '云杉开放平台', '旧物修补手帐']),
    domains: several(3, () => `site-${digits(6)}.${one(['com', 'cn', 'com.cn', 'net'])}`),
    description: '记录一只猫和一书架旧书的日子，也写一点做饭和修补旧物的心得。',
    ip: `203.0.113.${Math.floor(random() * 250)}`,
    open: false,
    responsiblePerson: personOf(digits),
    serviceContents: ['博客'],
  })
  const order = () => ({
    subject: {
      kind: one(kinds),
      name: '云杉工作室',
      certificate: { type: 'resident-id', number: '11010519491231002X' },
      address: '北京市海淀区云杉路12号3号楼401室',
      responsiblePerson: personOf(digits),
    },
    websites: several(3, website),
    state: one(['draft', 'submitted']),
  })
  const wrongs = [
    (order) => ({ ...order, websites: [] }),
    (order) => ({ ...order, websites: [...order.websites, ...order.websites] }),
    (order) => ({ ...order, subject: { ...order.subject, kind: 'someone' } }),
    ({ websites, ...order }) => ({
      ...order,
      websites: websites.map((website) => ({ ...website, domains: ['no domain'] })),
    }),
  ]
  return Array.from({ length: size }, () => (random() < 0.9 ? order() : one(wrongs)(order())))
}
