import { describe, expect, it } from 'vitest'
import { validate } from '../../src/core/validate'
import { order, websiteName } from '../../src/editions/default'
import { answerTo, withAnswers } from '../../src/filing/answers'
import type { Answer } from '../../src/model/schema'

const subject = { kind: 'enterprise', registeredName: '云杉信息科技有限公司' } as const
const report = validate(
  order,
  { subject, websites: [{ name: '九龙茶馆', domains: ['jiulong.cn'], ip: '10.0.0.1' }] },
  { registry: [] },
)
const review = report.issues.find(({ level }) => level === 'review') as (typeof report.issues)[number]
const error = report.issues.find(({ level }) => level === 'error') as (typeof report.issues)[number]

const why = (answer: Answer) => withAnswers(report, [answer]).unused.map((unused) => unused.why)

describe('an answer to a review', () => {
  it('makes it answered, and leaves everything else as it was', () => {
    expect(review.code).toBe('name.place-suspected')
    const answer = answerTo(review, { means: 'letter', text: '情况说明：九龙是茶馆的字号', date: '2026-11-27' })
    expect(answer).toMatchObject({ code: 'name.place-suspected', at: 'websites.0.name', means: 'letter' })
    const answered = withAnswers(report, [answer])
    expect(answered.open).toEqual([])
    expect(answered.answered).toBe(1)
    expect(answered.unused).toEqual([])
    expect(answered.ok).toBe(report.ok)
    expect(answered.issues.map(({ answer: _, ...issue }) => issue)).toEqual(report.issues)
    expect(answered.issues.find(({ code }) => code === review.code)?.answer).toEqual(answer)
  })

  it('may be a remark, a letter, a certificate, or a waiver with its author and reason', () => {
    const answer = (more: Omit<Answer, 'code' | 'at'>) => why({ code: review.code, at: 'websites.0.name', ...more })
    expect(answer({ means: 'remark', text: '九龙是字号' })).toEqual([])
    expect(answer({ means: 'letter', text: '情况说明' })).toEqual([])
    expect(answer({ means: 'certificate', text: '商标注册证第 1234567 号' })).toEqual([])
    expect(answer({ means: 'waiver', author: '审核员甲', reason: '字号' })).toEqual([])
    expect(answer({ means: 'remark' })).toEqual(['incomplete'])
    expect(answer({ means: 'letter', text: ' ' })).toEqual(['incomplete'])
    expect(answer({ means: 'waiver', author: '审核员甲' })).toEqual(['incomplete'])
    expect(answer({ means: 'waiver', reason: '字号' })).toEqual(['incomplete'])
  })

  it('stays with the value, whichever text or version of the library judges it', () => {
    const issue = { code: 'name.place-suspected', level: 'review', path: ['name'] } as const
    const paramsAt = (certainty: number, edition: string) => ({
      found: [{ word: '九龙', start: 0, end: 2, certainty }],
      basis: [{ edition }],
    })
    const answer = answerTo({ ...issue, params: paramsAt(0.4, 'latest') }, { means: 'remark', text: '字号' })
    const reportOf = (params: object) => ({ ok: true, issues: [{ ...issue, params }] })
    expect(withAnswers(reportOf(paramsAt(0.6, 'aliyun-2026-09')), [answer]).open).toEqual([])
    const other = { ...paramsAt(0.4, 'latest'), found: [{ word: '九龙', start: 1, end: 3 }] }
    expect(withAnswers(reportOf(other), [answer]).unused).toMatchObject([{ why: 'value-changed' }])
  })

  it('is not lost if it answers nothing', () => {
    const answer = answerTo(review, { means: 'remark', text: '九龙是字号' })
    expect(why({ ...answer, at: 'websites.1.name' })).toEqual(['no-such-issue'])
    expect(why({ ...answer, code: error.code, at: error.path.join('.') })).toEqual(['not-a-review'])
    expect(withAnswers(report, [{ ...answer, at: 'x' }]).open).toHaveLength(1)
  })

  it('no longer holds when the value changes', () => {
    const answer = answerTo(review, { means: 'remark', text: '九龙是字号' })
    expect(why({ ...answer, about: '{}' })).toEqual(['value-changed'])
    const changed = validate(websiteName, '三九龙茶馆', { subject })
    const old = answerTo({ ...review, path: [] }, { means: 'remark', text: '九龙是字号' })
    expect(withAnswers(changed, [old])).toMatchObject({ answered: 0, unused: [{ why: 'value-changed' }] })
  })

  it('is part of the order that it is about', () => {
    const answers = [
      answerTo(review, { means: 'waiver', author: '审核员甲', reason: '字号', date: new Date('2026-11-27') }),
    ]
    const value = { subject, websites: [{ name: '九龙茶馆', domains: ['jiulong.cn'] }], answers }
    expect(answers[0]?.date).toBe('2026-11-27')
    expect(withAnswers(validate(order, value, { registry: [] }), value.answers).open).toEqual([])
    expect(validate(order, { ...value, answers: [{ ...answers[0], means: 'shrug' }] as never }).issues).toContainEqual(
      expect.objectContaining({ code: 'input.not-one-of', path: ['answers', 0, 'means'] }),
    )
  })

  it('is whatever can be read of it', () => {
    const nothing = { code: '', at: '', means: 'remark' }
    expect(answerTo(review, { means: 'shrug' } as never)).toEqual(nothing)
    expect(answerTo(review, null as never)).toEqual(nothing)
    expect(answerTo(null as never, { means: 'remark' })).toEqual(nothing)
    expect(answerTo(review, { means: 'remark', text: 7, date: new Date(Number.NaN) } as never)).toEqual({
      code: review.code,
      at: 'websites.0.name',
      means: 'remark',
      about: expect.any(String),
    })
    expect(withAnswers(report, 'none' as never).issues).toEqual(report.issues)
    expect(withAnswers(report, undefined).open).toHaveLength(1)
    expect(withAnswers(report, [null, { means: 'remark' }] as never).unused).toEqual([])
    expect(withAnswers(null as never, [])).toEqual({ ok: false, issues: [], open: [], answered: 0, unused: [] })
    expect(withAnswers({ ok: true, issues: [7, { code: 'a' }, null] } as never, []).issues).toEqual([])
  })
})
