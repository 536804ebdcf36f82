// Orders as a form sends them, each with what a service knows besides: registry, account, codes, the day. Same in every run.
import { drawsOf } from './random.mjs'

const words = (text) => text.split(' ')
const personalNames = words('树下的猫和书 山间小路记事 旧物修补手帐 午后写字台 木桥与溪水 晒太阳的石头 慢火煮茶')
const brands = words('云杉 青禾 望舒 竹里 栖木 澄川')
const scopes = [
  '一般项目：技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广；软件开发；计算机软硬件及辅助设备零售。',
  '一般项目：信息系统集成服务；数据处理和存储支持服务；企业管理咨询；市场营销策划；办公设备销售。',
]

/** Appends the check digit of GB 11643 (resident ID). */
const residentId = (digits17) => {
  const sum = [...digits17].reduce((sum, digit, i) => sum + digit * (2 ** (17 - i) % 11), 0)
  return digits17 + '10X98765432'[sum % 11]
}

/** Appends the check digit of GB 32100 (unified social credit code). */
const creditCode = (digits17) => {
  const digits = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const sum = [...digits17].reduce((sum, digit, i) => sum + digits.indexOf(digit) * (3 ** i % 31), 0)
  return digits17 + digits[(31 - (sum % 31)) % 31]
}

/**
 * Makes pairs `{ order, facts }`.
 *
 * @param about `{ description, preApprovals }` of websites; individuals get those that need no pre-approval
 */
export const makeOrders = (size, about) => {
  const { below, chance, pick, digits } = drawsOf(20160919)
  const several = (most, make) => Array.from({ length: 1 + below(most) }, make)
  const harmless = about.filter(({ preApprovals }) => preApprovals.length === 0)
  const certificate = () => ({
    type: 'resident-id',
    number: residentId(`110105${1960 + below(40)}0${1 + below(9)}${10 + below(19)}${digits(3)}`),
  })
  const person = () => ({
    name: '欧阳秋实',
    certificate: certificate(),
    mobile: `138${digits(8)}`,
    landline: `010-8${digits(7)}`,
    email: `filer${digits(4)}@example.com`,
  })
  const individual = () => ({
    subject: { kind: 'individual', name: '欧阳秋实', certificate: certificate() },
    names: personalNames,
    topics: harmless,
  })
  const enterprise = () => {
    const name = `${pick(brands)}科技`
    const subject = {
      kind: 'enterprise',
      name,
      registeredName: `杭州${name}有限公司`,
      businessScope: pick(scopes),
      certificate: { type: 'unified-social-credit', number: creditCode(`91330100MA2${digits(6)}`) },
    }
    return { subject, names: [name, `${name}平台`, `${name}商城`], topics: about }
  }
  const record = () => ({ number: `京ICP备${digits(8)}号-1`, domains: [`other-${digits(7)}.com`], here: false })

  const one = () => {
    const { subject, names, topics } = chance(0.7) ? enterprise() : individual()
    const [responsiblePerson, ip, code] = [person(), `8.130.${below(250)}.${1 + below(250)}`, `a${digits(19)}`]
    const website = (_, i) => ({
      name: names[i],
      domains: several(3, () => `site-${digits(7)}.${pick(['com', 'cn', 'com.cn', 'net'])}`),
      ...pick(topics),
      ip,
      open: false,
      responsiblePerson,
      serviceContents: ['博客'],
    })
    const order = {
      subject: { ...subject, address: '北京市海淀区云杉路12号3号楼401室', responsiblePerson },
      websites: several(3, website),
      state: pick(['draft', 'submitted']),
      authorizationCode: code,
    }
    const orders = several(3, () => ({ id: digits(8), state: 'approved' }))
    const facts = {
      today: '2026-11-27',
      province: '北京市',
      registry: several(3, record),
      action: 'first-filing',
      account: { servers: [], orders, subject: { certificate: subject.certificate } },
      authorizationCodes: [{ code, ip, revoked: false }],
      previous: { state: 'draft' },
    }
    return { order, facts }
  }
  return JSON.parse(JSON.stringify(Array.from({ length: size }, one)))
}
