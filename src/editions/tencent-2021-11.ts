import { preApprovals2021 } from '../pre-approval/table-2021'
import { authorizationCodeSeveralWebsites } from '../rules/authorization-code/several-websites'
import { nameRestrictedWord } from '../rules/name/restricted-word'
import { edition } from '../rulesets/edition'
import { lazyEdition } from '../rulesets/lazy-edition'
import { tencent20200826 } from './tencent-2020-08-26'
import { sensitiveWords, stateWords } from './words'

const refusals = '常见驳回原因及其处理'

const text = () =>
  edition({
    base: tencent20200826,
    id: 'tencent-2021-11',
    date: '2021-11-12',
    source:
      'tencentyun/qcloud-documents, fork FinaLone@d008aca821, 常见驳回原因及其处理.md, 前置审批相关.md and 备案授权码.md',
    preApprovals: preApprovals2021,
    rules: [authorizationCodeSeveralWebsites, nameRestrictedWord],
    provisions: [
      {
        code: 'name.national-word',
        level: 'review',
        words: ['中国', '中华', '国家'],
        clause: '网站命名要求 A',
      },
      { code: 'name.national-word', where: 'start', words: stateWords, clause: refusals },
      { code: 'name.restricted-word', words: sensitiveWords, clause: refusals },
      { code: 'name.is-domain', mode: 'everybody', clause: refusals },
      { code: 'authorization-code.several-websites', clause: '备案授权码' },
    ],
  })

/**
 * Tencent Cloud on 2021-11-12: the pre-approval table of 2021. Its page of refusals lists six national words at the beginning,
 * while its naming rules still name three anywhere, so that one elsewhere is for a person.
 */
export const tencent202111 = /* @__PURE__ */ lazyEdition(text)
