import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { type NameAnalysis, SENSITIVE } from '../../name/analysis'
import { type TermSpan, termsIn } from '../../name/sensitive'
import { familiesEn, familiesZh, quotedEn, quotedZh } from '../wording'

type SensitiveParams = { readonly found: readonly TermSpan[] }

export const nameSensitiveWord = /* @__PURE__ */ rule({
  code: 'name.sensitive-word',
  level: 'error',
  clause: '14.1.B',
  at: 'website.name',
  on: 'name-analysis',
  triggers: SENSITIVE,
  check: (name: NameAnalysis): SensitiveParams | undefined => {
    const found = termsIn(name, 'certain')
    return found.length > 0 ? { found } : undefined
  },
})

export const zh = ({ found }: ParamsOf<typeof nameSensitiveWord>): string =>
  `网站名称不能包含敏感词：${quotedZh(found)}${familiesZh(found)}。请换用其他词语。`

export const en = ({ found }: ParamsOf<typeof nameSensitiveWord>): string =>
  `The website name must not contain sensitive words: ${quotedEn(found)} (${familiesEn(found)}). Use different words.`

export const doc = {
  title: { zh: '网站名称不含敏感词', en: 'A website name contains no sensitive words' },
  why: {
    zh: '第 14.1.B 条点名“反腐”“赌博”，并用“等”包括同类：赌博、反腐、色情、毒品、枪支弹药、诈骗和伪造证件方面的常用词。`params.found[].named` 表示原文是否点名。',
    en: 'Clause 14.1.B names 反腐 and 赌博 and covers similar words by 等: plain words of gambling, anti-corruption, pornography, drugs, weapons, fraud and forged documents. `params.found[].named` says whether the source names the word.',
  },
  valid: [{ value: '路口交通' }, { value: '三黄片说明书' }],
  invalid: [
    {
      value: '中国反腐网',
      params: { found: [{ word: '反腐', start: 2, end: 4, family: 'anti-corruption', named: true }] },
    },
    { value: '在线赌博', params: { found: [{ word: '赌博', start: 2, end: 4, family: 'gambling', named: true }] } },
    { value: '赌 博论坛', params: { found: [{ word: '赌博', start: 0, end: 3, family: 'gambling', named: true }] } },
    { value: '賭*博', params: { found: [{ word: '赌博', start: 0, end: 3, family: 'gambling', named: true }] } },
  ],
} satisfies RuleDoc<typeof nameSensitiveWord, string>
