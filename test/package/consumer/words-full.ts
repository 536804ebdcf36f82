import { edition, tencent20160919, websiteNameOf } from 'beian'
import { fullWords } from 'beian/words-full'

export const name = websiteNameOf(
  edition({ base: tencent20160919, id: 'own', date: '2026-11-28', ordinaryWords: fullWords }),
)
export const words = fullWords
