// Names of made-up websites, the same for the same count: most are fine, some have what rules report.
//   node generate.mjs 2000000 names.parquet
import { connect } from './catalogue.mjs'

const first = [
  '云杉',
  '纸飞机',
  '阳台',
  '青禾',
  '树洞',
  '蓝鲸',
  '午后',
  '长跑',
  '观星',
  '拾光',
  '麦田',
  '山海',
  '南窗',
  '木马',
  '白鹭',
  '竹影',
  '星舰云',
]
const second = [
  '花草',
  '绘本',
  '手作',
  '烘焙',
  '骑行',
  '摄影',
  '读书',
  '茶具',
  '模型',
  '拼布',
  '登山',
  '钢琴',
  '编程',
  '围棋',
  '园艺',
  '航模',
  '赌博',
  '旅行',
]
const third = [
  '笔记',
  '日记',
  '工坊',
  '小站',
  '随笔',
  '之家',
  '图库',
  '指南',
  '俱乐部',
  '开放平台',
  '小课堂',
  '资料室',
  '见闻',
  '手记',
]
const before = ['', '', '', '', '', '', '', '', '北京', '深圳', '中国', '大同']
const kinds = ['individual', 'individual', 'enterprise', 'enterprise', 'institution', 'social']

const list = (values) => `[${values.map((value) => `'${value}'`).join(', ')}]`
/** One of a list, by the id and a number of its own. */
const oneOf = (values, salt) => `${list(values)}[1 + (hash(id, ${salt}) % ${values.length})::bigint]`

export const generate = async (rows, file) => {
  const connection = await connect()
  try {
    await connection.run(`copy (
      select id, concat(${oneOf(before, 1)}, ${oneOf(first, 2)}, case when hash(id, 6) % 60 = 0 then '·' else '' end,
        ${oneOf(second, 3)}, ${oneOf(third, 4)}) as name, ${oneOf(kinds, 5)} as kind,
        case when hash(id, 7) % 10 < 3 then concat('杭州', ${oneOf(first, 2)}, '科技有限公司') end as registered_name
      from (select range * 3 + 7 as id from range(${Number(rows)}))
    ) to '${file}' (${/\.csv$/.test(file) ? 'format csv, header' : 'format parquet, compression zstd'})`)
  } finally {
    connection.closeSync()
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) await generate(process.argv[2], process.argv[3])
