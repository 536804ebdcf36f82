import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import { classify, DIGIT, HAN, LATIN } from '../../text/characters'
import { spansWhere } from '../../text/spans'
import { positionsEn, positionsZh } from '../wording'

/** 先生 and 小姐 are named by the source; the others only continue the row. */
const title = /(?:(先生|小姐)|女士|太太|夫人)$/

/** What people enter instead of a name. */
const placeholder = /^(?:个人|個人|本人|某某)$/

/** 负责人姓名: 128 half-width characters (taobao.icp.submit, 2011-05-12). */
const longest = 128

type NameParams = {
  readonly reason: 'too-long' | 'placeholder' | 'title' | 'digits' | 'letters' | 'foreign-name'
  readonly named: boolean
  readonly found: readonly { readonly start: number; readonly end: number }[]
}

export const personNameMalformed = /* @__PURE__ */ rule({
  code: 'person.name-malformed',
  level: 'error',
  clause: '5',
  at: 'person.name',
  on: 'string',
  check: (text: string): NameParams | undefined => {
    const name = text.trimEnd()
    const start = name.length - name.trimStart().length
    const bare = name.slice(start)
    const whole = [{ start, end: name.length }]
    if (bare.length > longest) return { reason: 'too-long', named: true, found: whole }
    if (placeholder.test(bare)) return { reason: 'placeholder', named: bare === '个人', found: whole }
    const digits = spansWhere(text, (_, kind) => (kind & DIGIT) !== 0)
    if (digits.length > 0) return { reason: 'digits', named: true, found: digits }
    const letters = spansWhere(text, (_, kind) => (kind & LATIN) !== 0)
    const mixed = [...name].some((character) => (classify(character) & HAN) !== 0)
    if (letters.length > 0) return { reason: mixed ? 'letters' : 'foreign-name', named: mixed, found: letters }
    const [called, sure] = title.exec(name) ?? []
    if (called === undefined || called === bare) return undefined
    return {
      reason: 'title',
      named: sure !== undefined,
      found: [{ start: name.length - called.length, end: name.length }],
    }
  },
  downgrade: { to: 'review', when: ({ named }) => named === false },
})

type Reason = NameParams['reason']

const faultsZh = (found: readonly Span[]): Readonly<Record<Reason, string>> => ({
  'too-long': '负责人姓名太长，不是姓名',
  placeholder: '负责人姓名里填的不是姓名',
  title: '负责人姓名后面不要加“先生”“小姐”等称呼',
  digits: `负责人姓名里不能有数字（${positionsZh(found)}）`,
  letters: `负责人姓名里不能夹有字母（${positionsZh(found)}）`,
  'foreign-name': '负责人姓名不能全是字母',
})

const doubtsZh: Readonly<Record<string, string>> = {
  placeholder: '负责人姓名可能不是真实姓名',
  title: '负责人姓名后面可能带了称呼',
  'foreign-name': '负责人姓名全是字母',
}

const faultsEn = (found: readonly Span[]): Readonly<Record<Reason, string>> => ({
  'too-long': 'The responsible person’s name is too long to be a name',
  placeholder: 'The responsible person’s name is not a name',
  title: 'The responsible person’s name must not include a form of address such as 先生 or 小姐',
  digits: `The responsible person’s name must not contain digits (${positionsEn(found)})`,
  letters: `The responsible person’s name must not mix letters with Chinese characters (${positionsEn(found)})`,
  'foreign-name': 'The responsible person’s name must not consist of letters only',
})

const doubtsEn: Readonly<Record<string, string>> = {
  placeholder: 'The responsible person’s name may not be a real name',
  title: 'The responsible person’s name may include a form of address',
  'foreign-name': 'The responsible person’s name consists of letters only',
}

export const zh = ({ reason, named, found }: ParamsOf<typeof personNameMalformed>): string =>
  named
    ? `${faultsZh(found)[reason]}。请填写证件上的姓名。`
    : `${doubtsZh[reason]}，需要审核人员确认。请核对证件上的姓名。`

export const en = ({ reason, named, found }: ParamsOf<typeof personNameMalformed>): string =>
  named
    ? `${faultsEn(found)[reason]}. Enter the name on the certificate.`
    : `${doubtsEn[reason]}, so a reviewer must check it. Compare it with the certificate.`

export const doc = {
  title: { zh: '负责人填写证件上的姓名', en: 'A responsible person is named as on the certificate' },
  why: {
    zh: '第 5 条要求填写的信息正确。2009 年《互联网站备案管理工作方案》指出“王先生”“李小姐”“个人”不是姓名，也不接受数字和字母；2011 年的接口最多 128 个字符。其他称呼，以及全是字母的姓名（如外国人护照上的），由人工确认。',
    en: 'Clause 5 requires correct information. The ministry’s working plan of 2009 lists 王先生, 李小姐 and 个人 as no names and accepts neither digits nor letters; the interface of 2011 takes 128 characters. Other forms of address, and names in letters only, as in a foreign passport, are left to a person.',
  },
  params: {
    named: { zh: '规定点名了这种情况，还是只说了这一类', en: 'Whether the source names the case, or only its kind.' },
  },
  sources: ['互联网站备案管理工作方案 (2009)', 'taobao.icp.submit, 2011-05-12'],
  valid: [{ value: '欧阳修' }, { value: '阿依古丽·买买提' }, { value: ' 李白 ' }, { value: '㐂田' }],
  invalid: [
    { value: '王先生', params: { reason: 'title', named: true, found: [{ start: 1, end: 3 }] } },
    { value: '李小姐', params: { reason: 'title' } },
    { value: '赵女士', params: { reason: 'title', named: false }, level: 'review' },
    { value: '个人', params: { reason: 'placeholder' } },
    { value: '李白2', params: { reason: 'digits', found: [{ start: 2, end: 3 }] } },
    { value: '李白Li', params: { reason: 'letters' } },
    { value: '李白'.repeat(65), params: { reason: 'too-long' } },
    { value: 'Du Fu', params: { reason: 'foreign-name' }, level: 'review' },
  ],
} satisfies RuleDoc<typeof personNameMalformed>
