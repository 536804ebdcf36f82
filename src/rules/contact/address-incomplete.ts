import type { RuleDoc } from '../../core/doc'
import { rule } from '../../core/rule'

/** A number of a door, building or room, or the smallest thing that a village address can name. */
const door =
  /[\d〇零一二三四五六七八九十百千甲乙丙丁a-z](?:号|號|室|房|栋|棟|幢|座|楼|樓|层|層|单元|弄|巷|户|門|门|铺|组|组|队|隊|社|f)|[村屯寨]$|(?:[^\d]|^)\d{1,5}(?:-\d{1,5}){0,3}$/iu

/** 通信地址: 1024 half-width characters (taobao.icp.submit, 2011-05-12); the door is at the end. */
const longest = 1024

export const contactAddressIncomplete = /* @__PURE__ */ rule({
  code: 'contact.address-incomplete',
  level: 'review',
  clause: '5',
  at: 'subject.address',
  on: 'string',
  when: (address: string) => /\S/.test(address),
  check: (address: string) =>
    door.test(address.slice(-longest).normalize('NFKC').replace(/\s/g, '')) ? undefined : {},
})

export const zh = '通信地址可能不完整。请写到门牌号，农村地址请写到村。'

export const en = 'The address may be incomplete. Enter it down to the door number, or to the village in rural areas.'

export const doc = {
  title: { zh: '通信地址写到门牌号或村', en: 'An address includes the door number or the village' },
  why: {
    zh: '第 5 条要求填写的信息正确。接入商要求城镇地址写到门牌号，农村地址写到村。地址是否完整只有人能判断；末尾没有门牌、楼栋、房间号，也不是村名时，由人工确认。',
    en: 'Clause 5 requires correct information. Providers ask for 通信地址 down to the door number in towns and to the village in rural areas. Only a person can tell whether an address is complete; one must look if it does not end with a door, building or room number or a village.',
  },
  valid: [
    { value: '上海市静安区某路1号' },
    { value: '滁州市琅琊区醉翁路三号院2栋501室' },
    { value: '某县某镇某村' },
    { value: '某市某区某大厦 12-3' },
  ],
  invalid: [{ value: '上海市静安区' }, { value: '某市某区某大厦' }],
} satisfies RuleDoc<typeof contactAddressIncomplete>
