import { describe, expect, it } from 'vitest'
import {
  certificateMalformed,
  edition,
  namePlace,
  nameTooShort,
  preApprovalMissing,
  rule,
  tencent20160919,
  websiteIpNotPublic,
  words,
} from '../../src'
import { exampleFaults, testRule } from '../../src/adapters/testing'
import { exampleProvisions } from '../../src/build/example-provisions'
import { optionalNameRules, optionalRules } from '../../src/rules/by-place'
import { allRules } from '../all-rules'

const slogan = rule({
  code: 'shop.slogan',
  level: 'advice',
  clause: 'house rules 1',
  on: 'string',
  check: (name: string) =>
    /[吗呢吧]$/.test(name) ? { found: [{ start: name.length - 1, end: name.length }] } : undefined,
})

const good = { valid: [{ value: '云杉笔记' }], invalid: [{ value: '今天你记了吗' }] }

describe('exampleFaults', () => {
  it('finds nothing wrong with our own rules', () => {
    const optional = edition({
      base: tencent20160919,
      rules: [...optionalNameRules, ...optionalRules],
      provisions: exampleProvisions,
    })
    const longest = edition({ base: tencent20160919, limits: { maxLength: 128 } })
    for (const { rule: own, doc } of allRules) {
      const judgedBy = own.clause === 'editions' ? optional : longest
      expect(exampleFaults(own as never, doc as never, { edition: judgedBy }), own.code).toEqual([])
    }
  })

  it.each([
    ['names', nameTooShort, { valid: [{ value: '雕刻光阴' }], invalid: [{ value: '小窝', params: { min: 3 } }] }],
    ['certificates', certificateMalformed, { valid: [], invalid: [] }],
    ['addresses', websiteIpNotPublic, { valid: [], invalid: [] }],
    ['pre-approval', preApprovalMissing, { valid: [], invalid: [] }],
  ])('analyses %s', (_, own, examples) => {
    const faults = exampleFaults(own as never, examples as never)
    expect(faults).toEqual(
      examples.valid.length > 0 ? [] : ['valid', 'invalid'].map((name) => `${own.code}: there is no ${name} example`),
    )
  })

  it('takes the edition that custom words are in', () => {
    const rivals = words({ code: 'shop.rival', level: 'review', clause: 'shop 3', words: ['星舰云'] })
    const examples = { valid: [{ value: '云杉笔记' }], invalid: [{ value: '星 舰 云用户' }] }
    const ours = edition({ base: tencent20160919, words: [rivals] })
    expect(exampleFaults(rivals.rule, examples, { edition: ours })).toEqual([])
    expect(exampleFaults(rivals.rule, examples)).toEqual(['shop.rival: "星 舰 云用户": nothing is reported'])
  })

  it.each([
    [{ ...good, valid: [{ value: '好吧' }] }, 'shop.slogan: "好吧": shop.slogan is reported, and nothing should be'],
    [{ ...good, invalid: [{ value: '云杉' }] }, 'shop.slogan: "云杉": nothing is reported'],
    [{ ...good, invalid: [{ value: 5 }] }, 'shop.slogan: 5: input.wrong-type is reported'],
    [{ ...good, invalid: [{ value: undefined }] }, 'shop.slogan: undefined: input.wrong-type is reported'],
    [
      { ...good, invalid: [{ value: '好吗', params: { found: [] } }] },
      'shop.slogan: "好吗": params are {"found":[{"start":1,"end":2}]}, not {"found":[]}',
    ],
    [
      { ...good, invalid: [{ value: '好吗', params: { found: [{ start: 0 }] } }] },
      'shop.slogan: "好吗": params are {"found":[{"start":1,"end":2}]}, not {"found":[{"start":0}]}',
    ],
    [
      { ...good, invalid: [{ value: '好吗', params: { more: {} } }] },
      'shop.slogan: "好吗": params are {"found":[{"start":1,"end":2}]}, not {"more":{}}',
    ],
    [
      { ...good, invalid: [{ value: '好吗' }, { value: '好吧', level: 'error' as const }] },
      'shop.slogan: "好吧": the level is advice, not error',
    ],
  ])('says what does not hold: %j', (examples, fault) => {
    expect(exampleFaults(slogan, examples as never)).toEqual([fault])
  })

  it('asks for an example of each level', () => {
    const examples = { valid: [{ value: '雕刻光阴' }], invalid: [{ value: '深圳美食记' }] }
    expect(exampleFaults(namePlace, examples)).toEqual(['name.place: no example has the level review'])
  })

  it('tries the sentence of the rule', () => {
    const say = (sentence: unknown) => exampleFaults(slogan, good, { messages: { 'shop.slogan': sentence } })
    expect(say('像一句广告语。')).toEqual([])
    expect(say(undefined)).toEqual([expect.stringContaining('messages has no sentence for it')])
    expect(say(({ word }: { word: string }) => `“${word}”不合适。`)).toEqual([
      expect.stringContaining('the sentence lacks a param: “undefined”不合适。'),
    ])
  })

  it('asks for spans that mark something', () => {
    const empty = rule({ ...slogan, check: () => ({ found: [{ start: 1, end: 1 }] }) } as never)
    expect(exampleFaults(empty as never, { valid: [], invalid: [{ value: '云杉' }] } as never)).toEqual([
      'shop.slogan: there is no valid example',
      'shop.slogan: "云杉": the span 1–1 is empty',
    ])
  })
})

describe('testRule', () => {
  it('passes, or throws every fault', () => {
    expect(() => testRule(slogan, good)).not.toThrow()
    expect(() => testRule(slogan, { valid: [{ value: '好吧' }], invalid: [{ value: '云杉' }] })).toThrow(
      /好吧.*\n.*云杉/,
    )
  })
})
