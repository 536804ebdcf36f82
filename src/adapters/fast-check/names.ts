import * as fc from 'fast-check'
import { sampleNames } from '../../data/words/samples'
import type { Facts } from '../../model/facts'
import type { Code } from '../../rules/all'

/**
 * Characters that no listed word can be written with, however they are put together: a property test checks them against
 * every list. So a name of them passes by construction. No surname starts with one.
 */
const safe = [
  ...'晨曦墨香竹浅雨拾光步星辰微澜萤暖晚枫青柠荷初雪调寻味舌尖慢旅途脚印镜指琴弦咖啡甜烘焙茶艺园绘火餐桌多猫窝喵宠物萌跑骑露营滑板瑜冥想棉瓷木码前后折腾鉴昆虫蝴蝶蜻蜓滩浪朵虹雾霜',
]

/** The same for what may follow them. */
const tail = [...'0123456789BCDGHbcdgh']

const text = (units: readonly string[], minLength: number, maxLength = minLength + 6): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...units), { minLength, maxLength }).map((parts) => parts.join(''))

const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.join(''))

/** Returns an arbitrary of names that pass every rule, for any kind of subject: Chinese characters, then letters and digits. */
export const passingNames = (): fc.Arbitrary<string> => joined(text(safe, 5), text(tail, 0, 3))

/** A name, and the facts under which it fails. */
export interface FailingName {
  readonly name: string
  readonly facts: Facts
}

const individual = { subject: { kind: 'individual' } } as const
const anyone: Facts = {}

const under = (facts: Facts, names: fc.Arbitrary<string>): fc.Arbitrary<FailingName> =>
  names.map((name) => ({ name, facts }))

/** A listed word after and before 的, which forms no other word with either side. */
const wordIn = (words: readonly string[], facts = anyone): fc.Arbitrary<FailingName> => {
  const before = fc.oneof(
    fc.constant(''),
    text(safe, 2).map((parts) => `${parts}的`),
  )
  return under(facts, joined(before, fc.constantFrom(...words), fc.constant('的'), text(safe, 2)))
}

/** One of these characters inside a name that would pass. */
const inside = (characters: readonly string[]): fc.Arbitrary<FailingName> =>
  under(anyone, joined(text(safe, 2), fc.constantFrom(...characters), text(safe, 2)))

const blanks = [' ', '\u3000', '\t', '\u00a0']
const invisibles = ['\u200b', '\u2060', '\u00ad', '\u202e', '\ufe0f']
const digits = [...'0123456789０１２３４５６７８９']
const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']
const label = text([...'bcdfghjkm'], 3)

const person = joined(
  fc.constantFrom(...'王李张刘陈杨赵黄周吴'),
  fc.constantFrom(...'建志文晓'),
  fc.constantFrom(...'伟芳娜敏丽强磊军勇艳杰娟涛超霞'),
)

const makers = {
  'name.empty': () => under(anyone, text([...blanks, ...invisibles], 0)),
  'name.too-short': () => under(anyone, joined(text(safe, 1, 2), text([...blanks, ...invisibles], 0))),
  'name.all-digits': () => under(anyone, joined(text(digits, 3), text([...blanks, '-', '.'], 0, 1), text(digits, 1))),
  'name.all-latin': () => under(anyone, joined(text(letters, 3), text([...blanks, '-', "'"], 0, 1), text(letters, 1))),
  'name.without-han': () => under(anyone, joined(text(letters, 2), text(digits, 1))),
  'name.special-symbol': () => inside([...'!@#%&*+/-_=~·、，。！（）《》★♥📷🎉']),
  'name.foreign-script': () => inside([...'のアんカ한글жшλωé']),
  'name.space': () => inside(blanks),
  'name.invisible-character': () => inside(invisibles),
  'name.national-word': () => wordIn(['中国', '中华', '国家', '人民']),
  'name.place': () => wordIn(['北京', '上海', '广东', '四川', '深圳', '浙江省', '成都市', '海淀区']),
  'name.place-suspected': () => wordIn(['大同', '日照', '安康', '玉树']),
  'name.sensitive-word': () => wordIn(['赌博', '反腐', '色情', '毒品', '枪支']),
  'name.sensitive-suspected': () => wordIn(['彩票', '棋牌']),
  'name.is-domain': () => under(individual, joined(label, fc.constantFrom('.com', '.cn', '.com.cn', '.net'))),
  'name.is-person': () => person.map((name) => ({ name, facts: { subject: { kind: 'individual', name } } as const })),
  'name.person-suspected': () => under(individual, person),
  'name.organisation-word': () => wordIn(['公司', '组织', '集团', '协会', '委员会'], individual),
  'name.copied-sample': () => under(individual, fc.constantFrom(...sampleNames().map((sample) => sample.text))),
  'name.not-registered-name': () =>
    fc.tuple(passingNames(), text([...'鹏翼磐砺'], 2, 4)).map(([name, tradeName]) => ({
      name,
      facts: { subject: { kind: 'enterprise', registeredName: `${tradeName}科技有限公司` } },
    })),
} satisfies { readonly [C in Extract<Code, `name.${string}`>]?: () => fc.Arbitrary<FailingName> }

/** The code of a rule about names for which failing names can be generated. */
export type NameCode = keyof typeof makers

/** Returns an arbitrary of names with facts for which `validate(websiteName, name, facts)` reports the code. */
export const failingNames = (code: NameCode): fc.Arbitrary<FailingName> => makers[code]()
