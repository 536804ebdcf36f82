import type { Language } from '../../site/pages'
import { editions, provinces } from './texts'

// The library is loaded when a field gets the focus, so that the page is there before the lists are.

const loadAll = async (language: Language) => {
  const [beian, labels, locale] = await Promise.all([
    import('beian'),
    import('beian/labels'),
    language === 'zh' ? import('beian/locales/zh-CN') : import('beian/locales/en'),
  ])
  /** An edition by the name of its export, with what a province requires. */
  const edition = (id: string, province: string) => {
    const own = editions.some((known) => known.id === id) ? beian[id as keyof typeof beian] : beian.tencent20160919
    const base = own as typeof beian.latest
    return provinces.includes(province) ? beian.withProvince(base, province) : base
  }
  const trees = new Map<string, { order: typeof beian.order; websiteName: typeof beian.websiteName }>()
  return {
    ...beian,
    messages: ('zhCN' in locale ? locale.zhCN : locale.en) as never,
    preApprovalMessages: locale.preApprovalMessages,
    /** What the types of filing are called. */
    filingTypes: (language === 'zh' ? labels.filingTypesZh : labels.filingTypesEn) as Readonly<Record<string, string>>,
    edition,
    /** The trees of an edition and a province, made once. */
    trees: (id: string, province: string) => {
      const key = `${id} ${province}`
      const own = edition(id, province)
      const made = trees.get(key) ?? { order: beian.orderOf(own), websiteName: beian.websiteNameOf(own) }
      trees.set(key, made as never)
      return made
    },
  }
}

export type Library = Awaited<ReturnType<typeof loadAll>>

const loading = new Map<Language, Promise<Library>>()

/** The library with the sentences of a language; what could not be loaded is tried again at the next call. */
export const loadLibrary = (language: Language): Promise<Library> => {
  const known = loading.get(language)
  if (known !== undefined) return known
  const started = loadAll(language)
  loading.set(language, started)
  started.catch(() => loading.delete(language))
  return started
}
