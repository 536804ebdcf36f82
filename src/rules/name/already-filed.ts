import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { ownership } from '../../filing/ownership'
import { recordsOf } from '../../filing/registry'
import { domainsOf } from '../../identifiers/domains'
import { ifSuspected, type ProvisionParams, paramsFrom, provisionsFor } from '../../model/provision'
import type { RegistryRecord } from '../../model/registry'
import type { NameAnalysis } from '../../name/analysis'
import { foldName } from '../../name/registered-name'
import { anyOf, DIGIT, HAN, LATIN } from '../../text/characters'

type FiledParams = ProvisionParams & { readonly byOwnSubject: boolean }

export const nameAlreadyFiled = /* @__PURE__ */ rule({
  code: 'name.already-filed',
  level: 'error',
  clause: 'editions',
  at: 'website.name',
  on: 'name-analysis',
  needs: ['registry'],
  triggers: /* @__PURE__ */ anyOf(HAN, LATIN, DIGIT),
  check: (name: NameAnalysis, facts): FiledParams | undefined => {
    const { subject = {}, website } = facts
    const said = provisionsFor(name, 'name.already-filed', subject.kind)
    if (said.length === 0) return undefined
    // A website that is filed already keeps its name.
    const own = domainsOf(website)
    const isItself = (record: RegistryRecord) => domainsOf(record).some((domain) => own.includes(domain))
    const same = recordsOf(facts).filter(
      (record) => record.name !== undefined && foldName(record.name) === name.folded.text && !isItself(record),
    )
    const byOwnSubject = same.some((record) => ownership(record, subject) === 'own')
    const broken = said.filter(({ mode }) => (mode === 'own-subject' ? byOwnSubject : same.length > 0))
    return broken.length === 0 ? undefined : { ...paramsFrom(...broken), byOwnSubject }
  },
  downgrade: ifSuspected,
})

export const zh = ({ byOwnSubject, suspected }: ParamsOf<typeof nameAlreadyFiled>): string => {
  const whose = byOwnSubject ? '本主体已备案的' : '已备案的其他'
  return suspected
    ? `网站名称与${whose}网站相同，可能被退回，需要审核人员确认。建议换一个名称。`
    : `网站名称不能与${whose}网站相同。请换一个名称。`
}

export const en = ({ byOwnSubject, suspected }: ParamsOf<typeof nameAlreadyFiled>): string => {
  const whose = byOwnSubject ? 'a filed website of the same subject' : 'another filed website'
  return suspected
    ? `The website name is that of ${whose} and may be returned, so a reviewer must check it. Consider another name.`
    : `The website name must not be that of ${whose}. Choose another name.`
}

const registry = [
  {
    number: '陕ICP备20260001号-1',
    name: '山茶花日记',
    domains: ['camellia.cn'],
    subject: { certificate: { type: 'resident-id', number: '110101199003070011' } },
  },
] as const
const owner = { kind: 'individual', certificate: { type: 'resident-id', number: '110101199003070011' } } as const

export const doc = {
  optional: true,
  title: { zh: '网站名称没有被备案过', en: 'A website name is not that of a filed website' },
  why: {
    zh: '默认版本允许多个网站同名；北京、江西不允许同一主体的网站重名，陕西不允许与已备案的网站重名。需要事实 `registry` 里的网站名称；同一域名的网站不算重名。',
    en: 'The default edition allows websites to share a name; 北京 and 江西 refuse that within one subject, and 陕西 refuses names that are filed at all. The fact `registry` must contain the names; the website with the same domain is the same website.',
  },
  params: {
    byOwnSubject: { zh: '是否由同一个主办单位备案', en: 'Whether the same subject filed it.' },
  },
  valid: [
    { value: '山茶花日记', facts: { subject: { kind: 'enterprise' }, registry } },
    {
      value: '山茶花日记',
      facts: { subject: { kind: 'individual' }, website: { domains: ['camellia.cn'] }, registry },
    },
    { value: '山茶花笔记', facts: { subject: { kind: 'individual' }, registry } },
    { value: '山茶花笔记', facts: { subject: { kind: 'individual' }, registry: [{ number: '陕ICP备20260001号-1' }] } },
  ],
  invalid: [
    {
      value: '山茶花日记',
      facts: { subject: { kind: 'individual' }, registry },
      params: { byOwnSubject: false },
      level: 'review',
    },
    { value: '山茶花日记', facts: { subject: owner, registry }, params: { byOwnSubject: true } },
  ],
} satisfies RuleDoc<typeof nameAlreadyFiled, string>
