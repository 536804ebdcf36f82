import type { PreApprovalCategory } from '../../model/schema'

// Own choice of words, 2026: what a site says that it is instead of what its words seem to say.

/** What a site says that it is instead. */
export interface Framing {
  readonly words: string
  /** How much less the evidence then counts. */
  readonly less: number
  /** Says so only in the name. */
  readonly inName?: true
  /** The categories that it takes from; all when absent. */
  readonly of?: readonly PreApprovalCategory[]
}

const shown = ['broadcasting', 'culture'] as const

/** All that a site may say that it is instead. */
export const framings = (): readonly Framing[] => [
  // One person's own pages, whatever they are called.
  {
    words: `个人博客 写作博客 技术博客 我的博客 的博客 独立博客 博客记录 个人网站 个人主页 记录生活 生活记录 心情 杂记
      手记 碎碎念 个人空间 个人站点 个人小站 自留地`,
    less: 4,
  },
  { words: '博客 blog 笔记 日志 日记 随笔', less: 4, inName: true },
  { words: '导航 网址大全 起始页', less: 3, inName: true },
  { words: '我的 小屋 小站 小窝 小空间 杂货铺', less: 2, inName: true },
  // Software, materials and directories that only handle such content, and firms that present themselves.
  {
    words: `博客 笔记 日记 随笔 读后感 观后感 开源 sdk api 插件 源码 编辑器 格式转换 命令行 私有化 云存储 云计算
      云服务 云平台 saas cdn 加速器 远程控制 数据分析 运维 排版 解决方案 企业官网 产品中心 公司简介 联系我们 素材 模板
      图标 矢量 免抠 音效 起始页 导航 网址大全 网址导航 搜索引擎 聚合搜索 云服务器 域名 主机 虚拟主机 二手 求职 招聘 兼职
      印刷 家具 律师 工具箱 小工具 在线工具 浏览器 输入法 论坛程序 建站`,
    less: 2,
  },
  {
    words: '技术社区 程序员 程序猿 写代码 开发者 前端 编程 站长 教程',
    less: 2,
    of: ['news', 'publishing', 'medical', 'broadcasting', 'culture', 'finance'],
  },
  { words: '话剧 演出票 专场 带货 选品 代运营 信息流 涨粉 投放 seo', less: 2, of: ['broadcasting'] },
  { words: '电影票 购票 选座 影评 评分 票房 排片 排期', less: 3, of: ['broadcasting'] },
  // To a site of films or of radio plays, music, comics and games are kinds of programme.
  {
    words:
      '视频网站 视频平台 视频门户 影视 电视剧 综艺 有声小说 有声读物 有声书 广播剧 听书 弹幕 fm 电台 动画片 纪录片 收听',
    less: 2,
    of: ['culture'],
  },
  { words: '短剧 微短剧', less: 4, of: ['culture'] },
  { words: '软件下载 软件园 下载站 下载中心 驱动 应用商店', less: 4, of: ['culture'] },
  // Trading with what belongs to a game is not running one, nor is every auction one of art.
  { words: '账号交易 点卡 代练 代充 司法拍卖 法拍房 房源', less: 2, of: ['culture'] },
  { words: '宠物 兽医 动物医院 兽药 猫狗 犬猫', less: 6, of: ['medical'] },
  { words: '养殖 饲料 足疗 足浴 采耳 spa 美甲 美睫', less: 2, of: ['medical'] },
  // Another trade that serves, houses or decorates such places: 剧院酒店, 电视挂架厂. Trades are also taught and written of.
  {
    words: `酒店 宾馆 民宿 客栈 餐厅 餐吧 火锅 物业 大厦 装饰 装潢 电梯 印务 小吃 团购 旅行社 停车场 快餐 外卖
      便利店 洗车 汽修 快印 纸业 灯光 搬家 玩具 服装 服饰 出租 床垫 床品 家纺 回收 装修 咖啡`,
    less: 4,
    inName: true,
    of: ['news', 'medical', ...shown],
  },
  { words: '超市 批发 租赁 物流 工厂 小区 别墅 大街 水果', less: 4, inName: true, of: ['news', ...shown] },
  { words: '校服 文具 快餐 外卖 超市 物业 课桌椅 纸业 咖啡', less: 4, inName: true, of: ['education', 'publishing'] },
  {
    words: `厂家 生产厂家 批发 装修 施工 客房 大床房 写字楼 食材 旅行社 跟团 自由行 包车 西餐 文化墙 展板 保洁 物业`,
    less: 3,
    of: ['news', 'publishing', ...shown],
  },
  { words: '厂家 生产厂家 批发 校服 课桌椅 滑梯 写字楼', less: 3, of: ['education'] },
  {
    words: '婚礼 婚庆 年会 婚纱 写真 旅拍 跟拍 麦克风 话筒 调音台 功放 声卡 补光灯',
    less: 3,
    of: shown,
  },
  {
    words: '火锅 底料 装修 电梯 净化工程 洁净 污水 环保设备 物业 保洁 自动门 门窗 改装 专用车',
    less: 6,
    of: ['medical'],
  },
  // Software and repair for them.
  { words: '管理系统 信息系统 管理软件 软件系统 系统开发 软件开发 系统集成 收银 外包 crm erp', less: 4 },
  {
    words: 'saas 软件 翻译 录屏 信息系统 管理系统 系统开发 售后 维修 改装 配件',
    less: 6,
    inName: true,
    of: ['news', 'medical', ...shown],
  },
  // To a school, what it teaches is a subject.
  {
    words: `培训 培训班 课程 公开课 讲座 网课 直播课 辅导 授课 教学 名师 一对一 考级 集训 学员 小班 面授 招生 兴趣班`,
    less: 2,
    of: shown,
  },
  {
    words: '学院 大学 中学 小学 学校 网校 培训 培训班 老年大学 少年宫',
    less: 6,
    inName: true,
    of: shown,
  },
  { words: '教育 教室 课堂 在线课堂 云课堂 书院', less: 4, inName: true, of: shown },
  { words: '题库 网课 报考 备考 押题 学员 面授 结业 考证 培训班', less: 3, of: ['medical'] },
  { words: '培训 考试 考试网 网校 题库 试题库', less: 8, inName: true, of: ['medical'] },
  // To a newspaper, a press and a journal, what they print; museums and theatres give courses, too.
  { words: '日报 晚报 晨报 早报 时报 导报 都市报 数字报 商报', less: 4, inName: true, of: ['publishing'] },
  { words: '新闻网 融媒 日报 晚报 晨报 早报', less: 2, inName: true, of: ['broadcasting'] },
  { words: '评书 听书 有声小说 有声书 广播剧 电台 fm 播客 相声 拍卖 馆藏 博物馆 文物', less: 2, of: ['publishing'] },
  { words: '编辑部 杂志社 学报 期刊', less: 4, inName: true, of: ['news'] },
  {
    words: '编辑部 杂志社 学报 期刊 杂志 周刊 月刊 半月刊',
    less: 6,
    inName: true,
    of: ['education', 'medical', 'culture'],
  },
  { words: '小说 轻小说 原创小说 网络小说 网文 电子书 图书 数字图书馆', less: 2, of: shown },
  {
    words: '文化馆 博物馆 博物院 美术馆 艺术馆 剧院 大剧院 纪念馆',
    less: 4,
    inName: true,
    of: ['education'],
  },
  // A hospital may have a school, and a press may be a university's; neither is a school.
  { words: '医院 附属医院', less: 8, inName: true, of: ['education'] },
  { words: '出版社', less: 4, inName: true, of: ['education', 'medical', 'culture'] },
]
