import type { Language } from '../texts'

const en = {
  program: 'Checks Chinese ICP filings (ICP备案) before you submit them.',
  after: `Exit codes: 0 no issue, 1 issues of the level of --fail-on, 2 something could not be used, 130 interrupted.
Examples:
  beian check order.json
  beian names names.csv --kind individual --format csv -o report.csv
  beian number 京ICP备12345678号-1`,
  commands: {
    check: 'checks orders or applications (JSON or YAML; - for the standard input)',
    names: 'checks website names (.txt: one a line; .csv, .tsv, .ndjson, .xlsx: columns by name; -)',
    sites: 'finds which approvals websites need (columns: name, description, businessScope, serviceContents …)',
    requirements: 'lists what a filing has to contain and to bring, and what of it is given',
    compare: 'compares what an order gets by several provinces and editions',
    number: 'reads filing, licence and police numbers',
    explain: 'explains a code, or the codes of a clause',
    editions: 'lists the editions',
    completion: 'prints what completes the command in a shell',
    help: 'shows help for a command',
  },
  options: {
    lang: 'language',
    version: 'shows the version',
    help: 'shows help',
    edition: 'the edition to check by',
    province: 'the province of the subject: 广东省 or 广东',
    format: 'format of the report',
    failOn: 'the mildest level that exits with 1',
    encoding: 'encoding of the input',
    today: 'the day of the filing, YYYY-MM-DD (default: today in China)',
    output: 'writes the report to a file',
    facts: 'a JSON or YAML file with more facts: registry, previous, filed, account …',
    from: 'type of the input (default: by the name of the file)',
    kind: 'kind of subject of rows that name none',
    suggest: 'adds names that pass',
    jobs: 'how many workers check rows side by side',
    json: 'prints JSON',
    provinces: 'provinces to compare, with commas between them, or all (the default without --editions)',
    editions: 'editions to compare, with commas between them, or all',
  },
  usage: (message: string) => message.replace(/\s+/g, ' '),
  titles: {} as Readonly<Record<string, string>>,
}

const zh: typeof en = {
  program: '在提交前检查 ICP 备案信息。',
  after: `退出码：0 没有问题，1 有达到 --fail-on 级别的问题，2 有内容无法检查，130 中断。
示例：
  beian check order.json
  beian names names.csv --kind individual --format csv -o report.csv
  beian number 京ICP备12345678号-1`,
  commands: {
    check: '检查备案订单或备案申请（JSON 或 YAML；- 表示标准输入）',
    names: '检查网站名称（.txt 每行一个；.csv、.tsv、.ndjson、.xlsx 按列名；-）',
    sites: '检查网站需要哪些前置审批（列：网站名称、网站简介、经营范围、服务内容等）',
    requirements: '列出备案要填写、要提交的内容，以及已经提供了哪些',
    compare: '比较同一订单在不同省份、不同版本下的结果',
    number: '识别备案号、经营许可证号和公安备案号',
    explain: '说明一个代码，或列出一个条款的代码',
    editions: '列出各个版本',
    completion: '输出命令行自动补全脚本',
    help: '显示命令的帮助',
  },
  options: {
    lang: '语言',
    version: '显示版本号',
    help: '显示帮助',
    edition: '依据的版本',
    province: '主办单位所在省份：广东省或广东',
    format: '报告格式',
    failOn: '从哪个级别起退出码为 1',
    encoding: '输入的编码',
    today: '备案日期 YYYY-MM-DD（默认为今天，按北京时间）',
    output: '把报告写入文件',
    facts: '更多背景资料（JSON 或 YAML 文件）：registry、previous、filed、account 等',
    from: '输入的类型（默认看文件名）',
    kind: '没有写明主办单位性质的行按此检查',
    suggest: '列出可以改用的名称',
    jobs: '同时检查的工作线程数',
    json: '输出 JSON',
    provinces: '要比较的省份，用逗号分隔，或 all（没有 --editions 时的默认值）',
    editions: '要比较的版本，用逗号分隔，或 all',
  },
  usage: (message) => {
    const [option = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, word = '']) => word)
    if (/unknown option/.test(message)) return `没有选项 ${option}。`
    if (/unknown command/.test(message)) return `没有命令 ${option}。`
    if (/missing required argument/.test(message)) return `缺少参数 ${option}。`
    if (/argument missing/.test(message)) return `选项 ${option} 缺少值。`
    if (/is invalid/.test(message))
      return `选项 ${option} 的值“${value}”无效。${message.replace(/^.* is invalid\. /, '').replace('Allowed choices are', '可选：')}`
    if (/too many arguments/.test(message)) return '参数太多。'
    return message
  },
  titles: {
    'Usage:': '用法：',
    'Options:': '选项：',
    'Commands:': '命令：',
    'Arguments:': '参数：',
    'Global Options:': '通用选项：',
  },
}

/** The help of the command. */
export const help: Readonly<Record<Language, typeof en>> = { zh, en }
