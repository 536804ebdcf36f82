import type { DomainFault } from '../../identifiers/host'

const reasons: Readonly<Record<DomainFault, string>> = {
  scheme: '不要写 http:// 或 https://',
  path: '不要写路径、端口或参数',
  blank: '里面有空格',
  'no-dot': '缺少后缀，例如 .com 或 .cn',
  'ip-address': '这是IP地址，不是域名',
  'too-long': '总长超过253个字符',
  'empty-label': '有两个连在一起的点，或以点开头',
  'long-label': '某一段超过63个字符',
  hyphen: '某一段以连字符开头或结尾',
  'numeric-top-level': '后缀只能由字母组成，例如 .com 或 .cn',
  'one-letter-top-level': '后缀只有一个字，应该是 .com、.cn 这样的后缀',
  reserved: '这个后缀是保留的，不能注册',
  'e-mail': '这是电子邮箱，不是域名',
  several: '一个输入框里有多个域名，请分开填写',
  backslash: '里面有反斜杠',
  escape: '里面有 %2e 这样的转义字符',
  invisible: '里面有看不见的字符，请重新输入，不要粘贴',
  'mapped-character': '里面有①、℡ 这样的特殊字符，请改用普通的字母和数字',
  punycode: '以 xn-- 开头的部分不能还原成文字',
  character: '含有域名不允许的字符',
}

const types: Record<string, string> = {
  string: '文本',
  number: '数字',
  boolean: '是否值',
  object: '对象',
  array: '列表',
  'too-long-array': '过长的列表',
  null: '空值',
  function: '函数',
  undefined: '空缺',
  unreadable: '无法读取的内容',
  readable: '可以读取的内容',
  reading: '已解析的名称',
  facts: '事实对象',
}

const typeName = (type: string): string => types[type] ?? type

/** 第2条：订单、网站和域名的数量；以及数据本身的形状。 */
export const order = {
  'input.wrong-type': ({ expected, actual }: { expected: string; actual: string }) =>
    `这里的数据类型不对：需要${typeName(expected)}，收到的是${typeName(actual)}。请检查填报程序传来的数据。`,
  'input.missing': ({ property }: { property: string }) => `缺少必填项 ${property}。请补充后再提交。`,
  'order.no-website': '订单里没有网站。请至少填写一个网站。',
  'order.too-many-websites': ({ max, actual }: { max: number; actual: number }) =>
    `一个订单最多提交${max}个网站，这里有${actual}个。请把多出的网站放到下一个订单。`,
  'website.no-domain': '网站没有填写域名。请至少填写一个已注册的域名。',
  'website.too-many-domains': ({ max, actual }: { max: number; actual: number }) =>
    `一个网站最多提交${max}个域名，这里有${actual}个。请只保留${max}个，其余的通过新增网站备案。`,
  'website.duplicate-domain': ({ firstWebsite, firstDomain }: { firstWebsite: number; firstDomain: number }) =>
    `这个域名与第${firstWebsite + 1}个网站的第${firstDomain + 1}个域名重复。同一个域名只能备案一次，请删掉其中一个。`,
  'domain.malformed': ({ reason }: { reason: DomainFault }) =>
    `域名的写法不对：${reasons[reason]}。请填写注册时的域名，例如 example.com。`,
  'domain.not-registrable': ({ registrable, department }: { registrable: string | null; department?: true }) =>
    registrable === null
      ? '这是公共后缀，不是可以注册的域名。请填写您注册的域名。'
      : department
        ? `只有政府部门可以按 ${registrable} 的下级域名备案。如属政府部门，请与接入商确认；如不是，请改填 ${registrable}。`
        : `只备案注册的域名本身，它的子域名不用单独备案。请改填 ${registrable}。`,
  'account.order-open': '这个账号还有备案订单正在审核，一个账号同时只能有一个。请等它办结或撤回后再提交。',
} as const
