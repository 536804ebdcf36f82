import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'

/** A number of a door, building or room, or the smallest thing that a village address can name. */
const door =
  /[\d〇零一二三四五六七八九十百千甲乙丙丁a-z](?:号|號|室|房|栋|棟|幢|座|楼|樓|层|層|单元|弄|巷|户|門|门|铺|组|组|队|隊|社|f)|[村屯寨]$|(?:[^\d]|^)\d{1,5}(?:-\d{1,5}){0,3}$/iu

/** 通信地址: 1024 half-width characters (taobao.icp.submit, 2011-05-12); the door stands at the end. */
const longest = 1024

export const contactAddressIncomplete = rule({
  code: 'contact.address-incomplete',
  level: 'review',
  clause: '5',
  at: 'subject.address',
  on: 'string',
  when: (address: string) => /\S/.test(address),
  check: (address: string) =>
    door.test(address.slice(-longest).normalize('NFKC').replace(/\s/g, '')) ? undefined : {},
})

export const doc = {
  title: 'An address goes down to the door number, or to the village',
  why: 'Clause 5 asks that what is filled in be right. Providers want 通信地址 to the door number in a town and to the village in the country. Only a person can tell whether an address is whole; here one looks where no number of a door, building or room and no village ends it.',
  valid: [
    { value: '上海市静安区某路1号' },
    { value: '滁州市琅琊区醉翁路三号院2栋501室' },
    { value: '某县某镇某村' },
    { value: '某市某区某大厦 12-3' },
  ],
  invalid: [{ value: '上海市静安区' }, { value: '某市某区某大厦' }],
} satisfies RuleDoc<typeof contactAddressIncomplete>
