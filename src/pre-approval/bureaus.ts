import type { BureauNames } from '../model/pre-approval'

// Who issues what, in each province, by its real name. Facts in our own words, collected in 2026: the merger of press and
// broadcasting (2013–2018), the reform of 2018, and the names of the provinces’ own bodies are public knowledge.
// 省 in a name is the province’s full name, 省委 its party committee.

type Period = '2016' | '2021'

/** Bodies that had merged several tasks by 2016. */
const merged2016 = {
  天津市: '省文化广播影视局',
  上海市: '省文化广播影视管理局',
  重庆市: '省文化委员会',
  海南省: '省文化广电出版体育厅',
} as const

/** Those of 2018 and later. */
const merged2018 = {
  天津市: '省文化和旅游局',
  上海市: '省文化和旅游局',
  重庆市: '省文化和旅游发展委员会',
  海南省: '省旅游和文化广电体育厅',
} as const

const municipalities = {
  北京市: '省教育委员会',
  天津市: '省教育委员会',
  上海市: '省教育委员会',
  重庆市: '省教育委员会',
}

const pressOf2016 = {
  天津市: '省新闻出版局',
  上海市: '省新闻出版局',
  重庆市: '省文化委员会',
  海南省: '省文化广电出版体育厅',
  青海省: '省文化和新闻出版厅',
} as const

const namesOf = () =>
  ({
    news: {
      '2016': { usual: '省人民政府新闻办公室', except: {} },
      '2021': { usual: '中共省委网络安全和信息化委员会办公室', except: {} },
    },
    publishing: {
      '2016': { usual: '省新闻出版广电局', except: pressOf2016 },
      '2021': { usual: '省新闻出版局', except: {} },
    },
    education: {
      '2016': { usual: '省教育厅', except: municipalities },
      '2021': { usual: '省教育厅', except: municipalities },
    },
    drugs: {
      '2016': { usual: '省食品药品监督管理局', except: { 天津市: '省市场和质量监督管理委员会' } },
      '2021': { usual: '省药品监督管理局', except: {} },
    },
    'health-care': {
      '2016': { usual: '省卫生和计划生育委员会', except: {} },
      '2021': { usual: '省卫生健康委员会', except: {} },
    },
    broadcasting: {
      '2016': { usual: '省新闻出版广电局', except: { ...merged2016, 青海省: '省广播电影电视局' } },
      '2021': { usual: '省广播电视局', except: merged2018 },
    },
    culture: {
      '2016': { usual: '省文化厅', except: { ...merged2016, 北京市: '省文化局', 青海省: '省文化和新闻出版厅' } },
      '2021': { usual: '省文化和旅游厅', except: { ...merged2018, 北京市: '省文化和旅游局' } },
    },
    religion: {
      '2016': { usual: '省宗教事务局', except: {} },
      '2021': {
        usual: '省民族宗教事务委员会',
        except: {
          上海市: '省民族和宗教事务局',
          河北省: '省民族宗教事务厅',
          西藏自治区: '省民族宗教事务委员会',
        },
      },
    },
  }) as const satisfies Record<string, Record<Period, BureauNames>>

/** A body that issues approvals, by what it is about. */
export type Bureau = keyof ReturnType<typeof namesOf>

/** The names of a body in all provinces in a period, and those of the other period. */
export const bureausOf = (bureau: Bureau, period: Period) => {
  const names = namesOf()[bureau]
  return period === '2016'
    ? { bureaus: names['2016'], laterBureaus: names['2021'] }
    : { bureaus: names['2021'], formerBureaus: names['2016'] }
}

/** The body of a province by its own name; the corps has bodies of its own kind. */
export const nameIn = ({ usual, except }: BureauNames, province: string): string => {
  const name = (except as Readonly<Record<string, string>>)[province] ?? usual
  const committee = province.endsWith('自治区') ? `${province}委员会` : `${province}委`
  return name.replace('省委', committee).replace(/^省/, province)
}
