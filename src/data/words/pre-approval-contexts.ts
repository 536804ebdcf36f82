import type { PreApprovalCategory } from '../../model/pre-approval'

// Own choice of words, 2026: what makes a listed word speak of something else.

/**
 * Words that take over what stands right before them: 视频教程 is a tutorial, 医院管理系统 is software, 音乐素材 is material.
 */
export const takingOver = `学院 大学 学校 教育 培训 课程 课堂 考试 教程 笔记 学习笔记 心得 随笔 日记 日志 记录 感悟
  素材 模板 模版 主题 皮肤 字体 图标 壁纸 海报 周边 源码 代码 软件 系统 管理系统 工具 插件 接口 引擎 框架 组件 算法
  编辑器 播放器 阅读器 转换器 下载器 下载工具 下载软件 浏览器 处理器 监控 通话 通信 剪辑 编辑 处理 压缩 转换 编解码
  编码 解码 加密 存储 录制 采集 识别 检测 翻译 生成 打印 自动化 信息化 人工智能 制作 开发 设计 后期 特效 音效 配乐 配音
  设备 器材 耗材 仪器 配件 手柄 耳机 音响 支架 桌椅 机械 租赁 加速器 加速 显示屏 用品 服装 家具 印刷 印务 包装 物流
  装修 广告 营销 推广 策划 创意 公关 会展 招聘 求职 带货 电商 购物 运营商 爱好 爱好者 评论 影评 票房 动态 发布会 发稿
  写作 外挂 修改器 汉化 开发者 程序员`

/** Ordinary words that hold or overlap a listed word and mean something else. */
export const ordinary = `新闻中心 公司新闻 企业新闻 行业新闻 集团新闻 产品新闻 校园新闻 学校新闻 学院新闻 医院新闻
  新闻公告 新闻学 新闻系 新闻传播 新闻专业 新闻稿 新闻发布 技术新闻 黑客新闻 设计新闻 订阅新闻 站内新闻 网站新闻 新闻组
  新闻源 新闻列表 业界新闻 日报价 日报表 日报告 生日报 时报价 时报告 时报名 时报警 时报错 商报价 商报名 快报价 快报名
  早报名 晚报名 学报名 学报告 学报道 指导报 教育报名 平台海 对外交流 中外交流 海外交流 户外交 外交友 及时政 实时政
  实时评 及时评 笔记者 门户网站建设 图书馆 图书管理 读书笔记 读书会 阅读器 阅读量 阅读数 小说明 星期刊 电子书包 杂志风
  论文查重 论文格式 报刊亭 出版商 出版日期 书籍管理 中文学习 英文学习 语文学习 论文学习 天文学 人文学 英语角 科学院
  大学生 大学城 大学习 大学术 大学科 大学问 中学习 中学到 小学生 机器学习 深度学习 学院派 学院风 课程设计 课程表
  教育优惠 教育版 教育部备案 教育网邮箱 学校网站建设 学习机 学习药 手机医生 电脑医生 汽车医生 系统医生 驱动医生
  硬盘医生 手机医院 电脑医院 宠物医院 动物医院 宠物医生 宠物健康 健康检查 健康码 健康发展 健康成长 健康有序 健康生活
  健康上网 绿色健康 网站诊断 故障诊断 网络诊断 性能诊断 网站体检 电脑体检 具体检 整体检 立体检 农药 兽药 火药 弹药 药妆
  手术刀 手术语 处方便 附近视 调整形 完整形 保护理 维护理 健身器械 医药费 眼科技 骨科技 牙科技 脑科技 儿科技 儿科学
  儿科普 皮肤科技 营养土 视频会议 视频号 视频卡 电视机 电视盒 电视墙 电视柜 监视频 重视频 电影响 电台灯 摄影片 有声有色
  云直播 图片库 节目单 广播体操 广播站 电影票 电影院 观影记录 影视文化 影视传媒 影视公司 影视城 影视投资 影视基地
  音频线 视频线 文化传媒 文化传播 文化公司 企业文化 公司文化 文化衫 文化有限 文化发展 文化交流 文化课 茶文化 酒文化
  饮食文化 美食文化 文化旅游 校园文化 团队文化 极客文化 行为艺术 艺术字 艺术教育 艺术签名 艺术漆 艺术照 摄影艺术
  游戏美术 游戏机 游戏本 游戏规则 背景音乐 展览展示 展览公司 动漫手办 支付宝 微信支付 航空票务 机票 政务公开 政务服务
  电竞椅 电竞桌 电竞显示器 爱好书 保险柜 保险丝 保险箱 出行方式`

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
    words: `博客 笔记 日记 随笔 写作 读后感 观后感 开源 sdk api 插件 源码 编辑器 格式转换 命令行 私有化 云存储 云计算
      云服务 云平台 saas cdn 加速器 远程控制 数据分析 运维 排版 解决方案 企业官网 产品中心 公司简介 联系我们 素材 模板
      图标 矢量 免抠 音效 起始页 导航 网址大全 网址导航 搜索引擎 聚合搜索 云服务器 域名 主机 虚拟主机 二手 求职 招聘
      印刷 家具 律师 工具箱 小工具 在线工具 浏览器 输入法 论坛程序 建站`,
    less: 2,
  },
  {
    words: '技术社区 程序员 开发者 前端 编程 站长 教程',
    less: 2,
    of: ['news', 'publishing', 'medical', 'broadcasting', 'culture', 'finance'],
  },
  { words: '电影票 购票 选座 影评 评分 票房 排片 排期', less: 3, of: ['broadcasting'] },
  // To a site of films or of radio plays, music, comics and games are kinds of programme.
  {
    words: '视频网站 视频平台 视频门户 影视 电视剧 综艺 有声小说 有声读物 有声书 广播剧 听书 弹幕 fm',
    less: 2,
    of: ['culture'],
  },
  { words: '软件下载 软件园 下载站 下载中心 驱动 应用商店', less: 4, of: ['culture'] },
  // Trading with what belongs to a game is not running one.
  { words: '账号交易 点卡 代练 代充', less: 2, of: ['culture'] },
  { words: '宠物 兽医 养殖 饲料', less: 2, of: ['medical'] },
  // A hospital may have a school, and a press may be a university's; neither is a school.
  { words: '医院 附属医院', less: 8, inName: true, of: ['education'] },
  { words: '出版社', less: 4, inName: true, of: ['education', 'medical', 'culture'] },
]

/** Words by which a site says what it does not do, up to the end of the clause. */
export const negations = `不涉及 未涉及 不提供 不含 不包含 不包括 不从事 不经营 不属于 不发布 不刊登 不转载 不销售
  不播放 不是 并非`
