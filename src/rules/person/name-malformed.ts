import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'
import { classify, DIGIT, HAN, LATIN } from '../../text/characters'
import { spansOf } from '../../text/spans'

/** 先生 and 小姐 are named by the source; the others only continue the row. */
const title = /(?:(先生|小姐)|女士|太太|夫人)$/

/** What stands where a name should. */
const placeholder = /^(?:个人|個人|本人|某某)$/

/** 负责人姓名: 128 half-width characters (taobao.icp.submit, 2011-05-12). */
const longest = 128

type NameParams = {
  readonly reason: 'too-long' | 'placeholder' | 'title' | 'digits' | 'letters' | 'foreign-name'
  /** Whether the source names the case, or only its kind. */
  readonly named: boolean
  readonly found: readonly { readonly start: number; readonly end: number }[]
}

export const personNameMalformed = rule({
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
    const digits = spansOf(text, (_, kind) => (kind & DIGIT) !== 0)
    if (digits.length > 0) return { reason: 'digits', named: true, found: digits }
    const letters = spansOf(text, (_, kind) => (kind & LATIN) !== 0)
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

export const doc = {
  title: 'A responsible person is named in full, as on the certificate',
  why: 'Clause 5 asks that what is filled in be right. The ministry’s working plan of 2009 (互联网站备案管理工作方案) names 王先生, 李小姐 and 个人 as no names and wants neither digits nor letters; the interface of 2011 takes 128 characters. Other forms of address, and a name in letters only, as a foreigner’s passport has it, are left to a person.',
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
