import type { Problem } from '../unusable'

const list = (words: readonly string[]): string => words.join('、')

/** 无法检查的内容。 */
export const problem = (about: Problem): string => {
  switch (about.what) {
    case 'not-found':
      return `没有文件 ${about.file}。`
    case 'is-folder':
      return `${about.file} 是文件夹，请指定文件。`
    case 'is-input':
      return `${about.file} 是要检查的文件，写入报告会覆盖它。请在 -o 后指定另一个文件。`
    case 'no-permission':
      return `没有读写 ${about.file} 的权限。`
    case 'unreadable':
      return `${about.file} 无法读写。`
    case 'too-large':
      return `${about.file} 超过 64 MB，请拆分。`
    case 'unknown-type':
      return `从文件名看不出 ${about.file} 的类型，请用 --from 指明。`
    case 'is-zip':
      return `${about.file} 是 Excel 工作簿或压缩包，不是文本。请改名为 .xlsx，或使用 --from xlsx。`
    case 'is-old-excel':
      return `${about.file} 是旧版 Excel 工作簿（.xls）。请另存为 .xlsx 或 .csv。`
    case 'not-excel':
      return `${about.file} 不是 Excel 工作簿（.xlsx），或者已经损坏。`
    case 'empty':
      return `${about.file} 是空的。`
    case 'not-json':
      return `不是有效的 JSON：${about.detail}。`
    case 'not-yaml':
      return `不是有效的 YAML：${about.detail}。`
    case 'not-csv':
      return `不是有效的 CSV：${about.detail}。`
    case 'not-encoded':
      return `不是 ${about.detail} 编码。请用 --encoding 指明编码。`
    case 'too-long':
      return '这一行超过一百万个字符。'
    case 'too-deep':
      return '嵌套太深。'
    case 'not-object':
      return '这里应为一个对象或一段文字。'
    case 'no-column':
      return `缺少“${about.column}”这一列。第一行应写列名；每行一个名称请用 .txt 文件。`
    case 'column-twice':
      return `有两列都叫“${about.column}”。`
    case 'no-province':
      return `没有省份“${about.name}”。请写广东省、广东或 CN-GD。`
    case 'too-many-cells':
      return `这一行有 ${about.cells} 格，表头只有 ${about.columns} 列。含分隔符的内容要加引号。`
    case 'not-text':
      return `${about.column} 应为文字。`
    case 'not-one-of':
      return `不能填“${about.value}”。可填：${list(about.allowed)}。`
  }
}
