// Facts in our own words, collected in 2026 from the pages that the tables name as their `source`.

// What the tables have in common: topics with their documents, and issuing bureaus by all their names.
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
  // 《网络出版服务管理规定》 renamed the paper on 2016-03-10; the older one served until it ran out.
  documents: ['《网络出版服务许可证》', '《互联网出版许可证》'],
} as const
export const education = {
  topic: 'education',
  category: 'education',
  issuingBureau: '地方教育委员会（省级）',
  alsoCalled: ['教育厅', '教育局', '教委'],
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

export const newsOffice = {
  alsoCalled: ['人民政府新闻办公室', '政府新闻办公室', '新闻办公室', '新闻办'],
  successors: ['互联网信息办公室', '网络安全和信息化领导小组办公室', '网络安全和信息化委员会办公室', '网信办'],
} as const
export const pressBureau = {
  alsoCalled: ['新闻出版局', '新闻出版广电局', '新闻出版广播影视局', '新闻出版（版权）局', '新闻出版和版权局'],
  successors: ['委宣传部'],
} as const
export const broadcastingBureau = {
  alsoCalled: ['广播影视局', '广播电影电视管理局', '新闻出版广电局', '新闻出版广播影视局'],
  successors: ['广播电视局', '委宣传部'],
} as const
export const drugBureau = {
  alsoCalled: ['食品药品监督管理局', '食品药品监管局'],
  successors: ['药品监督管理局', '药监局', '市场监督管理局'],
} as const
export const cultureBureau = {
  alsoCalled: ['文化厅', '文化委员会', '文化广播影视管理局'],
  successors: ['文化和旅游厅', '文化和旅游局', '文化和旅游发展委员会', '旅游和文化广电体育厅'],
} as const
