import { describe, expect, it } from 'vitest'
import { personalNames } from '../../src/data/given-names'
import { type IsWord, personShape } from '../../src/name/persons'
import { samePerson } from '../../src/name/same-person'

const kindOf = (name: string, isWord?: IsWord) => personShape(name, personalNames(), isWord)?.kind
const words = (text: string) => text.trim().split(/\s+/)

describe('personShape', () => {
  it.each(
    words(`
    李白 杜牧 苏轼 鲁迅 李清照 王安石 欧阳修 司马迁 司马光 诸葛亮 诸葛孔明 上官婉儿 慕容复 令狐冲 曹雪芹 蒲松龄 梁启超 钱钟书
    张爱玲 沈从文 徐志摩 梁思成 华罗庚 竺可桢 袁隆平 王建国 李秀英 张志强 刘桂兰 陈晓宁 杨丽华 赵国栋 黄海燕 周文杰
    吴梓涵 徐浩然 孙雨桐 胡子轩 朱欣怡 高宇航 林诗琪 何雯 郭昊 马一诺 罗璟瑜 梁静 郑伟杰 谢婷婷 韩磊 唐敏 冯海涛 许昕怡 邓小军 曾志明
    彭佳琪 吕思远 卢明哲 蒋欣妍 蔡文轩 贾宝玉 林黛玉 魏国强 薛晨曦 叶芳 阎锡山 余建华 潘俊杰 戴佩琳 夏雪莹 钟丽君 汪浩 田甜 任嘉明
    姜勇 范志明 方晓敏 石小龙 姚丹 谭文静 廖家辉 邹雅婷 熊伟 金玉兰 陆羽 郝建军 孔繁森 白雪梅 崔永明 康志刚 毛伟民 邱晨 秦昊
    江涛 史玉霞 顾明远 侯宝林 邵兵 孟浩然 龙小云 万俊 段誉 雷鸣 常玉芬 闫莉 付强
  `),
  )('%s is a name', (name) => {
    expect(kindOf(name)).toBe('han')
  })

  it.each(
    words(`
    程序员 白日梦 夏之色 叶落阁 白板报 刘郎阁 云原生 金蜘蛛 石墨文档 高高手 方室 龙哥 王老师 李同学 张记 陈氏 周公子 马师傅
    云栖录 白夜行 江湖客 金色年华 石头记 时光机 安静角落 左手边 古早味 水云间 秋水集 万花筒 文字控 海边书 牛油果 简历铺 单行道
    钱塘客栈 关于我 计算机 房间里 冷知识 路边摊 原力场 沙漏屋 蓝天下 唐诗集 宋词网 鲁菜馆 周末集 商业圈 向日葵 乐高迷
    成长记 史记读 包子铺 施工中 经典集 曲线图 平行线 季风书屋 康复记 苏打水吧 黄金屋 徐徐来 毛毛虫 汪汪队 刘的窝 王的书
    彭氏阁 赵氏书 林深处 柳絮集 梅花笔记 林间小站 欧阳的窝 欧阳小站 司马他 诸葛网 小明 老王 阿豪 三毛
  `),
  )('%s is none', (name) => {
    expect(kindOf(name)).toBeUndefined()
  })

  it.each(words('赵 王小明明 欧阳修的博客 李清照工作室 王1 王a ①李白 123 の'))('%s has not the shape', (name) => {
    expect(kindOf(name)).toBeUndefined()
  })

  it.each(['王 建国', ' 王建国 ', '王*建*国', '王\u200b建国', '王·建国', '王建国。'])('sees through %j', (name) => {
    expect(kindOf(name)).toBe('han')
  })

  it('takes the word of a dictionary for the whole and for its beginning', () => {
    const dictionary = (list: string) => (text: string) => (words(list).includes(text) ? true : undefined)
    expect(kindOf('蒲公英')).toBe('han')
    expect(kindOf('蒲公英', dictionary('蒲公英'))).toBeUndefined()
    expect(kindOf('程序媛')).toBe('han')
    expect(kindOf('程序媛', dictionary('程序'))).toBeUndefined()
    expect(kindOf('王子轩', dictionary('王子'))).toBe('han')
    expect(kindOf('高峰', dictionary('高'))).toBe('han')
    expect(kindOf('蒲公英', () => false)).toBe('han')
  })

  it.each([
    '买买提·吐尔逊',
    '阿不都热合曼·买买提',
    '买买提‧吐尔逊',
    '买买提・吐尔逊',
    '马克·吐温',
    '艾力·买买提·吐尔逊',
  ])('%s is a name with a dot', (name) => {
    expect(kindOf(name)).toBe('minority')
  })

  it.each(['天天·向上', '云·原生', '花间·记', '阿·艾', '阿里·阿里·阿里·阿里·阿里', '买买提·', '·', '叶子·笔记'])(
    '%s is none',
    (name) => {
      expect(kindOf(name)).toBeUndefined()
    },
  )

  it.each([
    'Lei Zhang',
    'Zhang Lei',
    'ZHANG Lei',
    'li ming',
    'Li Xiao-ming',
    'Xiaoming Li',
    'Zhang, Lei',
    'Ｌｅｉ　Ｚｈａｎｇ',
    'Lv Bu',
  ])('%s is a romanised name', (name) => {
    expect(kindOf(name)).toBe('romanised')
  })

  it.each([
    ...['Phoenix Rain', 'May be', 'Five Great', 'Hello World', 'Long Time', 'Song Like', 'Sun Page', 'Tang Dynasty'],
    ...[
      'Da Bai',
      'Lao Wang',
      'Fan Fan',
      'Zhang',
      'zhanglei',
      'Zhang Xiao Ming Jun',
      'Zhang Xiaomingjun',
      'Lei Zhang 2',
      '  ',
    ],
  ])('%s is none', (name) => {
    expect(kindOf(name)).toBeUndefined()
  })

  it('does not look at texts that are longer than any name', () => {
    expect(kindOf(`王建国${'\u200b'.repeat(997)}`)).toBe('han')
    expect(kindOf(`王建国${'\u200b'.repeat(998)}`)).toBeUndefined()
  })
})

describe('samePerson', () => {
  it.each([
    ['欧阳修', '欧阳修'],
    ['欧阳 修', '欧阳修'],
    ['欧·阳·修', ' 欧阳修 '],
    ['买买提吐尔逊', '买买提·吐尔逊'],
    ['ZHANG Lei', 'Lei Zhang'],
    ['zhanglei', 'Lei Zhang'],
    ['Lei ZHANG', 'leizhang'],
    ['Zhang Xiao-Ming', 'Xiaoming Zhang'],
    ['Xiao Ming Zhang', 'zhangxiaoming'],
    ['Ｚｈａｎｇ Ｌｅｉ', 'zhang lei'],
    ['修 欧阳', '欧阳修'],
    ['清和沈', '沈清和'],
  ])('%s is %s', (name, person) => {
    expect(samePerson(name, person)).toBe(true)
    expect(samePerson(person, name)).toBe(true)
  })

  it.each([
    ['欧阳修的博客', '欧阳修'],
    ['Lei Zhang', 'Lei Zhao'],
    ['Lei Zhang', '张磊'],
    ['Lei Zhang 2', '2 Lei Zhang'],
    ['gnahz iel', 'zhang lei'],
    ['', ''],
    [' ', '·'],
    ['欧阳修', ''],
    ['欧阳修', `欧阳修${'\u200b'.repeat(998)}`],
  ])('%s is not %s', (name, person) => {
    expect(samePerson(name, person)).toBe(false)
    expect(samePerson(person, name)).toBe(false)
  })
})
