import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTheme } from 'vitepress'
import { addressOf, docs, fileOf, foldersIn, type Language, pagesIn, titleOf } from './pages'

type Item = DefaultTheme.SidebarItem

interface Section {
  readonly title: Readonly<Record<Language, string>>
  /** Pages of guide/ in their order. */
  readonly pages: readonly string[]
}

/** A page that no section names appears under the last one. */
const sections: readonly Section[] = [
  { title: { zh: '开始', en: 'Start' }, pages: ['start', 'playground', 'input', 'levels', 'glossary'] },
  {
    title: { zh: '判断', en: 'What is judged' },
    pages: ['names', 'facts', 'pre-approval', 'choose-edition', 'provinces', 'editions', 'custom-rules'],
  },
  {
    title: { zh: '接入', en: 'Build it in' },
    pages: ['forms', 'model', 'functions', 'portals', 'stories', 'registry', 'refusals', 'command-line'],
  },
  { title: { zh: '大规模使用', en: 'At scale' }, pages: ['at-scale', 'performance'] },
  { title: { zh: '可靠性与参与', en: 'Trust and taking part' }, pages: ['trust', 'data', 'joining'] },
]

const item = (file: string, text = titleOf(file)): Item => ({ text, link: addressOf(file) })

const folderOf = (folder: string, language: Language): string => (language === 'zh' ? `zh/${folder}` : folder)

/** The pages about forms: one a framework, in the order of their index. */
const formItems = (language: Language): Item[] => {
  const folder = folderOf('guide/forms', language)
  const others = pagesIn(folder).filter((page) => page !== 'README')
  return [item(`${folder}/README.md`), ...others.map((page) => item(`${folder}/${page}.md`))]
}

const guideItem = (page: string, language: Language): Item => {
  const own = item(fileOf(`guide/${page}`, language))
  return page === 'forms' ? { ...own, collapsed: true, items: formItems(language) } : own
}

const guides = (language: Language): Item[] => {
  const pages = pagesIn(folderOf('guide', language))
  const named = sections.flatMap((section) => section.pages)
  const others = pages.filter((page) => !named.includes(page))
  const folder = language === 'zh' ? 'zh' : ''
  const tables = pagesIn(folder).filter((page) => page === 'editions' || page === 'provinces')
  return sections.map(({ title, pages: own }, index) => ({
    text: title[language],
    items: [
      ...[...own.filter((page) => pages.includes(page)), ...(index === sections.length - 1 ? others : [])].map((page) =>
        guideItem(page, language),
      ),
      ...(own.includes('pre-approval') ? tables.map((page) => item(fileOf(page, language))) : []),
    ],
  }))
}

/** What the families of rules are called: the headings of the list of rules, by the family of the first rule below each. */
const familyTitles = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    [...readFileSync(join(docs, folder, 'README.md'), 'utf8').matchAll(/^## (.+)\n[\s\S]*?\| \[([\w-]+)\./gm)].map(
      ([, title = '', family = '']) => [family, title],
    ),
  )

/** The rules by their families. */
const ruleItems = (language: Language): Item[] => {
  const folder = folderOf('rules', language)
  const titles = familyTitles(folder)
  const families = foldersIn(folder).map((family) => ({
    // With a link of its own, the theme does not nest its button in another.
    ...item(`${folder}/${family}/${pagesIn(`${folder}/${family}`)[0]}.md`, titles.get(family)),
    collapsed: true,
    items: pagesIn(`${folder}/${family}`).map((page) => item(`${folder}/${family}/${page}.md`, `${family}.${page}`)),
  }))
  return [item(`${folder}/README.md`), ...families]
}

/** The entries of the package, and those below: `beian`, `beian/forms`. */
const entriesIn = (folder: string): string[] =>
  foldersIn(folder)
    .filter((name) => name !== 'functions')
    .flatMap((name) => {
      const own = `${folder}/${name}`
      return [...(pagesIn(own).includes('README') ? [own] : []), ...entriesIn(own)]
    })

const apiItems = (language: Language): Item[] => {
  const folder = folderOf('api', language)
  const entries = entriesIn(folder).map((entry) => item(`${entry}/README.md`, entry.slice(folder.length + 1)))
  return [item(`${folder}/README.md`, 'API'), ...entries]
}

/** The sidebars of a language, from the files of docs/: a new page appears without an entry of its own. */
export const sidebarOf = (language: Language): DefaultTheme.SidebarMulti => {
  const root = language === 'zh' ? '/' : '/en/'
  return {
    [`${root}rules/`]: ruleItems(language),
    [`${root}api/`]: apiItems(language),
    [root]: guides(language),
  }
}
