import type { SensitiveFamily } from '../../model/lists'

const quoted = (found: readonly { readonly word: string }[]): string =>
  [...new Set(found.map(({ word }) => `「${word}」`))].join('')

interface Words {
  readonly found: readonly { readonly word: string }[]
}

const families: Readonly<Record<SensitiveFamily, string>> = {
  gambling: '赌博',
  'anti-corruption': '反腐监督',
  pornography: '色情',
  drugs: '毒品',
  weapons: '枪支弹药',
  fraud: '诈骗和伪造证件',
}

const familyOf = (found: readonly { readonly family: SensitiveFamily }[]): string =>
  [...new Set(found.map(({ family }) => families[family]))].join('、')

/** 第14条：网站名称。 */
export const name = {
  'name.empty': '网站名称是空的。请填写一个能体现网站内容的名称。',
  'name.too-short': ({ min, actual }: { min: number; actual: number }) =>
    `网站名称只有${actual}个字，至少需要${min}个字（空格和看不见的字符不算）。请补充能体现网站内容的字。`,
  'name.all-digits': '网站名称不能是纯数字。请加入能体现网站内容的汉字。',
  'name.all-latin': '网站名称不能是纯英文。请改用中文，或者加入能体现网站内容的汉字。',
  'name.without-han': '网站名称里没有汉字。规定没有禁止字母数字混排，但多数接入商会退回，建议加入汉字。',
  'name.special-symbol': ({ inRegisteredName }: { inRegisteredName?: true }) =>
    inRegisteredName
      ? '网站名称带有括号，与证件上的单位全称一致。是否允许由审核人员决定；如被退回，请去掉括号。'
      : '网站名称不能包含特殊符号。请去掉标出的符号，只用汉字、字母和数字。',
  'name.foreign-script': '网站名称里有假名、谚文、西里尔等其他文字的字母。请改成对应的汉字或英文字母。',
  'name.space': '网站名称里有空格。规定没有禁止，但建议去掉，以免填报时出错。',
  'name.invisible-character':
    '网站名称里有看不见的字符（零宽字符、方向标记等），可能是复制时带入的。请删掉后重新填写。',
  'name.national-word': ({
    found,
    acrossWords,
    inRegisteredName,
  }: Words & { acrossWords?: true; inRegisteredName?: true }) =>
    acrossWords
      ? `网站名称里前后两个词连起来出现了${quoted(found)}字样，按字面审查可能被退回。建议换一种说法。`
      : inRegisteredName
        ? `网站名称里的${quoted(found)}来自单位全称，是否允许由审核人员决定。请准备好证件以供核对。`
        : `非国家级单位的网站名称不能包含${quoted(found)}字样。请去掉这些字；国家级单位请声明级别并提供批准文件。`,
  'name.place': ({ found, inRegisteredName }: Words & { inRegisteredName?: true }) =>
    inRegisteredName
      ? `网站名称里的地名${quoted(found)}来自单位全称，是否允许由审核人员决定。请准备好证件以供核对。`
      : `非国家级单位的网站名称不能包含地名，这里有${quoted(found)}。请去掉地名；单位可以改用证件上的全称或简称。`,
  'name.place-suspected': ({ found }: Words) =>
    `网站名称里的${quoted(found)}可能被当作地名，需要人工确认。如果不是指地方，请在备注里说明，或者换一个词。`,
  'name.sensitive-word': ({ found }: { found: readonly { word: string; family: SensitiveFamily }[] }) =>
    `网站名称不能包含敏感词汇，这里有${quoted(found)}（${familyOf(found)}类）。请换成不涉及这类内容的词。`,
  'name.sensitive-suspected': ({ found }: { found: readonly { word: string; family: SensitiveFamily }[] }) =>
    `网站名称里的${quoted(found)}可能被当作${familyOf(found)}类敏感词汇，需要人工确认。建议换一个词，或者在备注里说明。`,
  'name.is-domain': ({ matched }: { matched: 'filed-domain' | 'shape' | 'first-label' }) =>
    matched === 'first-label'
      ? '网站名称与所备案域名的前缀相同，可能被当作以域名命名，需要人工确认。建议换一个能体现内容的名称。'
      : '个人网站不能用域名作为名称。请换一个能体现网站内容的名称。',
  'name.is-person': '个人网站不能用本人姓名作为名称。请换一个能体现网站内容的名称，例如在姓名后面写明内容。',
  'name.person-suspected': '网站名称看起来是一个人名，个人网站不能以姓名命名，需要人工确认。建议加上能体现内容的词。',
  'name.organisation-word': ({ found }: Words) =>
    `个人网站名称不能包含公司、组织等类型的字眼，这里有${quoted(found)}。请去掉这些字，或者以单位名义备案。`,
  'name.copied-sample': '网站名称与规定里公布的示例相同。示例请勿抄袭，用得过多的名称会被列入黑名单，请自己拟一个。',
  'name.not-registered-name':
    '企业网站推荐使用公司全称或简称作为名称。改用全称或简称更容易通过；否则请在备注里说明名称与公司的关系。',
} as const
