import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { LISTED, type NameAnalysis } from '../../name/analysis'
import { listedWords } from '../../name/listed-words'
import { quotedEn, quotedZh } from '../wording'

export const nameTooGeneral = /* @__PURE__ */ rule({
  code: 'name.too-general',
  level: 'advice',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  triggers: LISTED,
  check: (name: NameAnalysis, { subject }) => listedWords(name, 'name.too-general', subject?.kind),
})

export const zh = ({ found }: ParamsOf<typeof nameTooGeneral>): string =>
  `网站名称${quotedZh(found)}过于宽泛，建议换一个更具体、能体现网站内容的名称。`

export const en = ({ found }: ParamsOf<typeof nameTooGeneral>): string =>
  `The website name ${quotedEn(found)} is too general. Consider one that describes the website.`

export const doc = {
  optional: true,
  title: { zh: '网站名称不宜过于宽泛', en: 'A website name is specific' },
  why: {
    zh: '2019 年以后的规定建议避开“个人空间”“个人博客”，因为名称过于宽泛。只有整个名称就是这些词时才提醒。',
    en: 'Texts since 2019 advise against 个人空间 and 个人博客 as too general. Only a name that is nothing else gets the advice.',
  },
  valid: [
    { value: '猫的个人空间', facts: { subject: { kind: 'individual' } } },
    { value: '个人空间', facts: { subject: { kind: 'enterprise' } } },
  ],
  invalid: [
    {
      value: '个人空间',
      facts: { subject: { kind: 'individual' } },
      params: { found: [{ word: '个人空间', start: 0, end: 4 }] },
    },
  ],
} satisfies RuleDoc<typeof nameTooGeneral, string>
