import type { Language } from '../../site/pages'
import { emptyState, emptyWebsite, type State } from './state'

interface Example {
  readonly id: string
  readonly title: Readonly<Record<Language, string>>
  readonly state: State
}

const state = (parts: Partial<State>): State => ({ ...emptyState(), ...parts })

/** Invented people, companies and domains. */
export const examples: readonly Example[] = [
  {
    id: 'place',
    title: { zh: '个人写了地名', en: 'A place in a personal name' },
    state: state({ websites: [{ ...emptyWebsite(), name: '深圳美食记', domains: 'meishiji.cn' }] }),
  },
  {
    id: 'boundary',
    title: { zh: '碰巧连成的词', en: 'Words by chance' },
    state: state({ websites: [{ ...emptyWebsite(), name: '今天长这样', domains: 'tianchang.cn' }] }),
  },
  {
    id: 'company',
    title: { zh: '企业的两个网站', en: 'Two websites of a company' },
    state: state({
      kind: 'enterprise',
      registered: '杭州云杉科技有限公司',
      province: '浙江',
      websites: [
        {
          name: '云杉·开放平台',
          domains: 'yunshan.cn www.yunshan.cn',
          description: '云杉科技的接口文档。',
          remark: '',
        },
        { name: '杭州好味道', domains: 'haoweidao.cn', description: '', remark: '' },
      ],
    }),
  },
  {
    id: 'news',
    title: { zh: '需要前置审批', en: 'Pre-approval' },
    state: state({
      kind: 'enterprise',
      registered: '蓝鲸传媒有限公司',
      province: '广东',
      websites: [{ name: '蓝鲸新闻网', domains: 'lanjing.cn', description: '时政要闻，每日更新。', remark: '' }],
    }),
  },
  {
    id: 'hidden',
    title: { zh: '藏起来的敏感词', en: 'A disguised word' },
    state: state({ websites: [{ ...emptyWebsite(), name: '六六合合彩彩票友', domains: 'piaoyou.cn' }] }),
  },
  {
    id: 'list',
    title: { zh: '一批名称', en: 'A list' },
    state: state({
      mode: 'names',
      names: [
        '树洞日记',
        '深圳美食记',
        '今天长这样',
        '中国好声音',
        '云杉·开放平台',
        '红色情怀',
        '小窝',
        '1234567',
      ].join('\n'),
    }),
  },
]
