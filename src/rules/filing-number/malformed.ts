import type { RuleDoc } from '../../core/doc'
import type { Span } from '../../core/issue'
import { type ParamsOf, rule } from '../../core/rule'
import { parseFilingNumber } from '../../identifiers/filing-number'
import { spansWhere } from '../../text/spans'
import { positionsEn, positionsZh } from '../wording'

type MalformedParams = {
  readonly reason: 'shape' | 'service' | 'licence' | 'police'
  readonly found: readonly Span[]
}

/** No number is longer. */
const longest = 64

/** Letters where digits are, in what would be a number without them. */
const misread = (text: string): readonly Span[] => {
  if (text.length > longest) return []
  const corrected = text.replace(/[OoＯｏ]/g, '0').replace(/[lＩｌ]|I(?!CP)/g, '1')
  if (parseFilingNumber(corrected) === undefined) return []
  let at = 0
  return spansWhere(text, (character) => {
    const now = corrected.slice(at, at + character.length)
    at += character.length
    return now !== character
  })
}

export const filingNumberMalformed = /* @__PURE__ */ rule({
  code: 'filing-number.malformed',
  level: 'review',
  clause: '5',
  at: 'subject.filingNumber',
  on: 'string',
  when: (text: string) => /\S/.test(text),
  check: (text: string): MalformedParams | undefined => {
    const number = parseFilingNumber(text)
    if (number === undefined) return { reason: 'shape', found: misread(text) }
    if (number.kind === 'subject') return undefined
    if (number.kind === 'police') return { reason: 'police', found: [] }
    // Who has a licence is filed under its number.
    if (number.kind === 'icp-licence' || number.kind === 'telecom-licence')
      return number.index === undefined ? undefined : { reason: 'licence', found: [] }
    return { reason: 'service', found: [] }
  },
})

export const zh = ({ reason, found }: ParamsOf<typeof filingNumberMalformed>): string => {
  if (reason === 'police')
    return '这是公安联网备案号，不是 ICP 备案号，需要审核人员确认。请填写主体备案号，例如京ICP备12345678号。'
  if (reason !== 'shape')
    return '这是网站（或 App 等）的备案号，需要审核人员确认。请填写主体备案号，也就是去掉最后的“-1”等序号。'
  return found.length > 0
    ? `主体备案号填写有误：${positionsZh(found)}是字母，应为数字，需要审核人员确认。请检查是否把 0 写成了 O，或把 1 写成了 l。`
    : '这不像主体备案号，需要审核人员确认。主体备案号如：京ICP备12345678号。'
}

export const en = ({ reason, found }: ParamsOf<typeof filingNumberMalformed>): string => {
  if (reason === 'police')
    return 'This is a number of the police (公安联网备案号) and no ICP filing number, so a reviewer must check it. Enter that of the subject, such as 京ICP备12345678号.'
  if (reason !== 'shape')
    return 'This is the number of a website or app, so a reviewer must check it. Enter that of the subject, which has no -1 at its end.'
  return found.length > 0
    ? `The filing number is wrong at ${positionsEn(found)}: a letter where a digit must be, so a reviewer must check it. Check for a letter O in place of a 0, or an l in place of a 1.`
    : 'This does not look like the filing number of a subject, so a reviewer must check it. Such a number is 京ICP备12345678号.'
}

export const doc = {
  title: { zh: '主体备案号的写法正确', en: 'The filing number of a subject is one' },
  why: {
    zh: '第 5、6 条：主体备案号是省份简称、“ICP备”、8 位或 10 位数字和“号”；带序号的是网站、App、小程序或快应用的备案号，公安联网备案号由公安机关给出。持有经营许可证的主体填许可证号。全角、空格、前面的“备案号：”不影响结果。号码规则会变，所以只提示人工确认。',
    en: 'Clauses 5 and 6: the number of a subject is the province, ICP备, 8 or 10 digits and 号; with an index it is that of a website, app, mini-program or quick app, and the police give numbers of their own. A subject with a licence is filed under the number of the licence. Full-width forms, spaces and a 备案号： before it make no difference. Numbers change their shape over the years, so a person must look.',
  },
  params: {
    reason: {
      zh: '不是备案号、网站或其他服务的号、许可证号，或公安备案号',
      en: 'No number at all, that of a website or another service, that of a licence, or that of the police.',
    },
    found: {
      zh: '该用数字的位置上的字母：O 应为 0，l 应为 1',
      en: 'Letters that stand where a digit must be: O for 0, l for 1.',
    },
  },
  valid: [
    { value: '京ICP备12345678号' },
    { value: '备案号：豫ICP备2026027889号' },
    { value: '粤B2-20050059' },
    { value: '京ICP证030173号' },
    { value: ' ' },
  ],
  invalid: [
    { value: '京ICP备12345678号-1', params: { reason: 'service', found: [] } },
    { value: '粤B2-20050059-1626X', params: { reason: 'licence' } },
    { value: '京公网安备11010502000001号', params: { reason: 'police' } },
    { value: '京ICP备1234O678号', params: { reason: 'shape', found: [{ start: 9, end: 10 }] } },
    {
      value: '京ICP备l234567I号',
      params: {
        found: [
          { start: 5, end: 6 },
          { start: 12, end: 13 },
        ],
      },
    },
    { value: '无', params: { reason: 'shape', found: [] } },
    { value: '京ICP备12345678号'.repeat(9), params: { found: [] } },
  ],
} satisfies RuleDoc<typeof filingNumberMalformed, string>
