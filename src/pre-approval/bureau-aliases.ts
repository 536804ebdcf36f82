// Other names of the same bodies, as they occur on documents; and those that took the task over, before or after a text.

export const newsOffice = {
  alsoCalled: ['人民政府新闻办公室', '政府新闻办公室', '新闻办公室', '新闻办'],
  successors: [
    '互联网信息办公室',
    '网络安全和信息化领导小组办公室',
    '网络安全和信息化委员会办公室',
    '网络安全和信息化委员会',
    '网信办公室',
    '网信办',
    '网信委',
  ],
} as const

export const pressBureau = {
  alsoCalled: [
    '新闻出版局',
    '版权局',
    '新闻出版广电局',
    '新闻出版广播影视局',
    '新闻出版（版权）局',
    '新闻出版和版权局',
    '新闻出版版权局',
    '文化和新闻出版厅',
    '文化新闻出版局',
    '文化新闻出版广电局',
  ],
  successors: ['宣传部'],
} as const

export const broadcastingBureau = {
  alsoCalled: [
    '广播影视局',
    '广播电影电视局',
    '广播电影电视管理局',
    '新闻出版广电局',
    '新闻出版广播影视局',
    '文化广播影视管理局',
    '文化广播影视局',
  ],
  successors: ['广播电视局', '宣传部'],
} as const

export const drugBureau = {
  alsoCalled: ['食品药品监督管理局', '食品药品监管局', '食药监局', '市场和质量监督管理委员会'],
  successors: ['药品监督管理局', '药监局', '市场监督管理局', '市场监督管理委员会', '市场监管局'],
} as const

export const cultureBureau = {
  alsoCalled: ['文化局', '文化厅', '文化委员会', '文化广播影视管理局', '文化广播影视局', '文化和新闻出版厅'],
  successors: [
    '文化和旅游厅',
    '文化和旅游局',
    '文化和旅游委员会',
    '文化和旅游发展委员会',
    '旅游和文化广电体育厅',
    // Cities and counties merge culture with whatever there is.
    '文化广电旅游体育局',
    '文化广电旅游局',
    '文化广电和旅游局',
    '文化广电新闻出版局',
    '文化体育旅游局',
    '文化体育和旅游局',
    '文化旅游体育局',
    '文化体育广电和旅游局',
    '文化旅游局',
    '文化旅游和体育局',
    '文体旅游局',
    '文体广电旅游局',
  ],
} as const
