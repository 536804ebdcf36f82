// What the tables have in common: topics with their categories and documents. Facts in our own words.

export const news = {
  topic: 'news',
  category: 'news',
  status: 'required',
  documents: ['《互联网新闻信息服务许可证》'],
} as const

export const publishing = {
  topic: 'publishing',
  category: 'publishing',
  status: 'required',
  // 《网络出版服务管理规定》 renamed the document on 2016-03-10; the older one served until it ran out.
  documents: ['《网络出版服务许可证》', '《互联网出版许可证》'],
} as const

export const education = {
  topic: 'education',
  category: 'education',
  issuingBureau: '地方教育委员会（省级）',
  alsoCalled: ['教育厅', '教育局', '教委', '教育委员会'],
  documents: [],
} as const

export const healthCare = { topic: 'health-care', category: 'medical', documents: [] } as const

export const drugs = {
  topic: 'drugs',
  category: 'medical',
  status: 'required',
  documents: ['《互联网药品信息服务资格证书》'],
} as const

export const broadcasting = {
  topic: 'broadcasting',
  category: 'broadcasting',
  status: 'required',
  documents: ['《信息网络传播视听节目许可证》'],
} as const

export const culture = {
  topic: 'culture',
  category: 'culture',
  status: 'required',
  documents: ['《网络文化经营许可证》'],
} as const

/** When the law dropped what the text of 2016 still asks for. */
export const dropped = {
  education: {
    date: '2016-03',
    source: '国发〔2015〕57号 and 国发〔2016〕9号, by the notice of 教育部办公厅 of March 2016',
  },
  healthCare: { date: '2015-10-14', source: '国务院第一批取消62项中央指定地方实施行政审批事项的决定' },
} as const
