import { fc, it } from '@fast-check/vitest'
import { expect, vi } from 'vitest'
import * as busy from '../../src/index'

vi.resetModules()
/** Another instance of the library, which only ever sees the default edition. */
const quiet: typeof busy = await import('../../src/index')

const { tencent20160919: edition } = busy
const limits = { ...edition.limits, minLength: 1 }

const words =
  '赌博 賭博 中国 中國 北京 烤鴨 王小明 歐陽修 朝陽區 云杉 雲杉 论坛 論壇 在線 新闻 新聞 公司 网 的 ab Ａｂ ・ 馆'.split(
    ' ',
  )
const name = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((parts) => parts.join(''))
const list = fc.array(fc.constantFrom(...words.filter((word) => word.length > 1)), { minLength: 1, maxLength: 5 })

/** What may run before a name is checked: other editions, custom words, detection, orders. */
const actions: fc.Arbitrary<() => unknown> = fc.oneof(
  fc.tuple(name, list).map(([text, words]) => () => {
    const own = busy.words({ code: 'shop.own', level: 'error', clause: 'own', words, allow: words.slice(2) })
    return busy.validate(busy.websiteNameOf(busy.edition({ base: edition, words: [own] })), text)
  }),
  fc.tuple(name, list).map(([text, allow]) => () => {
    const names = { lists: [busy.nationalList, ...busy.placeListsOf(busy.majorPlaces)], allow }
    return busy.validate(busy.websiteNameOf({ ...edition, limits, names }), text)
  }),
  name.map(
    (text) => () =>
      busy
        .nameAnalyser({ names: { lists: [] }, limits })
        .analyse(text)
        .person(),
  ),
  fc.tuple(name, name).map(
    ([text, description]) =>
      () =>
        busy.detectPreApproval({ name: text, description }),
  ),
  fc.tuple(name, name).map(([text, registeredName]) => () => {
    const subject = { kind: 'enterprise', registeredName } as const
    return busy.check(busy.order, { subject, websites: [{ name: text, domains: ['yunshan.cn'] }] })
  }),
)

const subjects = fc.constantFrom(undefined, { kind: 'individual' }, { kind: 'individual', name: '王小明' }, {
  kind: 'enterprise',
  registeredName: '北京云杉科技有限公司',
} as const)

it.prop([fc.array(actions, { maxLength: 4 }), fc.array(fc.tuple(name, subjects), { maxLength: 4 })], { numRuns: 1000 })(
  'the same input gives the same report, whatever ran before',
  (before, names) => {
    for (const act of before) act()
    const facts = (subject: unknown) => ({ ...(subject ? { subject } : {}) }) as busy.Facts
    const reports = names.map(([text, subject]) => busy.validate(busy.websiteName, text, facts(subject)))
    const others = [...names]
      .reverse()
      .map(([text, subject]) => quiet.validate(quiet.websiteName, text, facts(subject)))
    expect(reports).toEqual(others.reverse())
  },
)

it.prop([fc.array(actions, { maxLength: 4 }), name, name], { numRuns: 300 })(
  'so does detection',
  (before, text, description) => {
    for (const act of before) act()
    const input = { name: text, description }
    expect(busy.detectPreApproval(input)).toEqual(quiet.detectPreApproval(input))
  },
)
