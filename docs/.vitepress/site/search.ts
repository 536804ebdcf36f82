import type { DefaultTheme } from 'vitepress'
import { queryTokens, tokenize } from './tokenize'

/** What the button says, which every page shows. */
export const searchButton: DefaultTheme.LocalSearchOptions = {
  translations: { button: { buttonText: 'Search', buttonAriaLabel: 'Search' } },
  locales: { root: { translations: { button: { buttonText: '搜索', buttonAriaLabel: '搜索' } } } },
}

/** Local search, for the index that is built and for the box that opens. */
export const searchOptions: DefaultTheme.LocalSearchOptions = {
  miniSearch: {
    options: { tokenize },
    searchOptions: {
      tokenize: queryTokens,
      boost: { title: 4, text: 2, titles: 1 },
      // Pages for reading come before the reference, and a page before its sections.
      boostDocument: (address: string) => {
        if (address.includes('/api/')) return 0.2
        if (address.includes('/guide/')) return address.includes('#') ? 1 : 1.5
        return /\/rules\/.*#/.test(address) ? 0.5 : 1
      },
      // Two Chinese characters have no spelling to mistake; one is the prefix of a pair.
      fuzzy: (term: string) => (/\p{Script=Han}/u.test(term) ? false : 0.2),
      prefix: (term: string) => !/\p{Script=Han}{2}/u.test(term),
    },
  },
  locales: {
    root: {
      translations: {
        modal: {
          displayDetails: '显示详细列表',
          resetButtonTitle: '清除搜索词',
          backButtonTitle: '关闭搜索',
          noResultsText: '没有找到：',
          footer: {
            selectText: '选择',
            selectKeyAriaLabel: '回车',
            navigateText: '移动',
            navigateUpKeyAriaLabel: '上箭头',
            navigateDownKeyAriaLabel: '下箭头',
            closeText: '关闭',
            closeKeyAriaLabel: 'Esc',
          },
        },
      },
    },
  },
}
