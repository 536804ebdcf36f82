const papers: Record<string, string> = {
  'resident-id': '居民身份证',
  'unified-social-credit': '统一社会信用代码',
  'organisation-code': '组织机构代码',
  'business-licence': '营业执照',
  passport: '护照',
  'hk-macau-permit': '港澳居民来往内地通行证',
  'taiwan-permit': '台湾居民来往大陆通行证',
  'residence-permit': '港澳台居民居住证',
  'foreigner-id': '外国人永久居留身份证',
}

const lengths: Record<string, string> = {
  'resident-id': '应为18位（第一代为15位），最后一位可以是X',
  'unified-social-credit': '应为18位数字和大写字母，不含I、O、S、V、Z',
  'organisation-code': '应为8位数字或大写字母加1位校验码',
  'business-licence': '应为15位注册号，或18位统一社会信用代码',
  passport: '一般为5到17位字母和数字',
  'hk-macau-permit': '一般为H或M开头，后面8位或10位数字',
  'taiwan-permit': '一般为8位数字',
  'residence-permit': '一般为18位，以810000、820000或830000开头',
  'foreigner-id': '一般为9开头的18位，或3个字母加12位数字',
}

const states: Record<string, string> = {
  draft: '草稿',
  submitted: '已提交',
  'bureau-review': '管局审核中',
  approved: '已通过',
  rejected: '已驳回',
}

const kinds: Record<string, string> = {
  individual: '个人',
  enterprise: '企业',
  institution: '事业单位',
  government: '政府机关',
  social: '社会组织',
}

const keyFields: Record<string, string> = { name: '主体名称', registeredName: '证件上的全称', certificate: '证件' }

const nameReasons: Record<string, string> = {
  'too-long': '内容太长，不是姓名',
  placeholder: '这里填的不是姓名',
  title: '姓名后面带了称呼',
  digits: '姓名里有数字',
  letters: '姓名里夹有字母',
  'foreign-name': '姓名全是字母',
}

/** 第1、3至13条：账号、主体、备案授权码、登记信息和备案的全过程。 */
export const life = {
  'account.other-subject': ({ comparable }: { comparable: boolean }) =>
    comparable
      ? '这个账号已经为另一个主体备案，一个账号只能对应一个主体。请为这个主体另外注册账号，再用备案授权码提交。'
      : '这个账号备案时用的是另一种证件，无法确认是不是同一个主体。请改用当时的证件，或联系接入商核实。',
  'account.no-server': '账号没有云服务器，也没有填写备案授权码。请先购买服务器，或向有服务器的账号要一个备案授权码。',
  'authorization-code.malformed': ({
    expected,
    actual,
    found,
  }: {
    expected: number
    actual: number
    found: readonly unknown[]
  }) =>
    found.length > 0
      ? `备案授权码由${expected}位英文字母和数字组成，标出的字符不能用。请重新复制，前后不要带空格。`
      : `备案授权码应为${expected}位，这里是${actual}位。请重新复制完整的授权码。`,
  'authorization-code.unknown': '没有这个备案授权码。请核对大小写后重新填写，或请对方重新生成一个。',
  'authorization-code.revoked': '这个备案授权码已经被收回。请向服务器所属的账号要一个新的授权码。',
  'authorization-code.other-ip':
    '网站IP和备案授权码对应的服务器IP不一致。请填写授权码对应的IP，或换用这台服务器的授权码。',
  'certificate.malformed': ({ type, reason, length }: { type: string; reason: string; length: number }) =>
    reason === 'first-generation'
      ? '15位的居民身份证号码自2013年起已经停用。请填写现在身份证上的18位号码。'
      : reason === 'resident-number'
        ? '这个号码也可能是个人的居民身份证号码。请与主体的证件核对。'
        : `${papers[type]}号码的写法不对（现在是${length}位）：${lengths[type]}。请对照证件重新填写。`,
  'certificate.check-digit': ({ type, mayBeIssued }: { type: string; mayBeIssued?: true }) =>
    mayBeIssued
      ? '统一社会信用代码的校验码对不上。2016年前厦门发出的代码有的就是这样，请对照证件逐位核对。'
      : `${papers[type]}号码的校验码对不上，可能有一位填错或两位填反。请对照证件逐位核对。`,
  'certificate.impossible-date': ({ type }: { type: string }) =>
    `${papers[type]}号码里的出生日期不存在。请对照证件核对出生年月日这几位。`,
  'certificate.other-kind': ({ type, kind }: { type: string; kind: string }) =>
    `${kinds[kind]}不能用${papers[type]}作为证件。请${kind === 'individual' ? '改用个人证件，或把主体性质改为单位' : '改用单位的证件，或把主体性质改为个人'}。`,
  'change.key-information': ({ fields }: { fields: readonly string[] }) =>
    `${fields.map((field) => keyFields[field]).join('、')}有变更，属于关键信息。建议先咨询接入商的备案专员，再提交变更。`,
  'conflict.certificate': ({ number, certain }: { number: string; certain: boolean }) =>
    `工信部备案系统里已有这个证件的备案 ${number}，${certain ? '与您的主体备案号不同' : '登记的名称与您填写的不同'}。请检查证件号码和名称；如果没有填错，请联系省通信管理局处理。`,
  'conflict.domain': ({ number, certain }: { number: string; certain: boolean }) =>
    certain
      ? `这个域名已经由另一个主体备案，备案号 ${number}。请检查域名是否填错；如果没有填错，请让原主体注销，或联系省通信管理局处理。`
      : `这个域名已有备案 ${number}，登记的名称与您填写的不同。如果主体改过名，请先变更备案；否则请联系省通信管理局处理。`,
  'contact.address-incomplete': '通信地址好像不完整。请填写到门牌号，农村地址填写到村。',
  'contact.address-placeholder': '“市辖区”不是真实的地名。请改成实际的区县名称。',
  'contact.email-malformed':
    '标出的电子邮箱写法不对。请填写能收邮件的地址，例如 name@example.com；备案密码会发到这里。',
  'contact.landline-malformed': ({ reason }: { reason: string }) =>
    reason === 'placeholder'
      ? '办公电话不能用全是0的号码代替。请填写打得通的电话。'
      : '办公电话的写法不常见。请按“区号-号码”填写，例如 010-12345678，有分机号的写在最后。',
  'contact.mobile-malformed': '标出的手机号码不对。请填写11位的大陆手机号码；备案密码会发到这个号码。',
  'filing-password.missing': ({ action }: { action: string }) =>
    `${action === 'cancel' ? '注销备案' : '更换接入商'}需要备案密码。请填写备案成功时工信部发到手机或邮箱的密码。`,
  'order.illegal-transition': ({ from, to }: { from: string; to: string }) =>
    `订单不能从“${states[from]}”变成“${states[to]}”。请按草稿、提交、管局审核、通过或驳回的顺序办理；已通过的备案请另外提交变更。`,
  'order.unchanged-after-rejection': '这个订单被管局驳回后没有任何修改。请先按驳回原因改正，再重新提交。',
  'person.name-malformed': ({ reason }: { reason: string }) => `负责人姓名请填写证件上的全名：${nameReasons[reason]}。`,
  'website.ip-malformed': '网站IP不是有效的IP地址。请填写服务器的公网IP，例如 1.2.3.7。',
  'website.ip-not-public': '这个IP是内网或保留地址，从互联网访问不到。请填写服务器的公网IP。',
  'website.open-before-filing': '网站还没有备案就已经可以访问。请先关闭网站，取得备案号后再开通。',
  'website.open-during-review': '管局审核期间网站不能开通。请先关闭网站，取得备案号后再打开。',
} as const
