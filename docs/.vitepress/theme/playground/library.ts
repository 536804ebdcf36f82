import type { Language } from '../../site/pages'
import { editions } from './texts'

// The library is loaded when a field gets the focus, so that the page is there before the lists are.

const loadAll = async (language: Language) => {
  const [beian, locale, labels] = await Promise.all([
    import('beian'),
    language === 'zh' ? import('beian/locales/zh-CN') : import('beian/locales/en'),
    import('beian/labels'),
  ])
  const edition = (id: string) => {
    const own = editions.some((known) => known.id === id) ? beian[id as keyof typeof beian] : beian.tencent20160919
    return own as typeof beian.tencent20160919
  }
  const trees = new Map<string, { order: typeof beian.order; websiteName: typeof beian.websiteName }>()
  return {
    ...beian,
    messages: ('zhCN' in locale ? locale.zhCN : locale.en) as never,
    preApprovalMessages: locale.preApprovalMessages,
    fields: (language === 'zh' ? labels.fieldsZh : labels.fieldsEn) as Readonly<Record<string, string>>,
    edition,
    /** The trees of an edition, made once. */
    trees: (id: string) => {
      const known = trees.get(id)
      if (known !== undefined) return known
      const made = { order: beian.orderOf(edition(id)), websiteName: beian.websiteNameOf(edition(id)) }
      trees.set(id, made as never)
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
