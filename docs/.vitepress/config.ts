import { fileURLToPath } from 'node:url'
import { type DefaultTheme, defineConfig } from 'vitepress'
import { ownMetadata, searchBoxParts } from './site/first-paint'
import { siteLinks } from './site/links'
import { type Language, pageOf } from './site/pages'
import { searchButton } from './site/search'
import { searchIndex } from './site/search-index'
import { sidebarOf } from './site/sidebar'
import { themeParts } from './site/theme-parts'

// npm run site. `SITE_BASE` is the path that the site is served from: `/`, or `/beian/`.

const texts = {
  zh: {
    description: '提交之前检查 ICP 备案：网站名称、备案订单、前置审批。',
    guide: '指南',
    rules: '规则',
    api: 'API',
    playground: '在线试用',
    changelog: '更新记录',
    more: '参与',
    contributing: '参与开发',
    examples: '示例程序',
    notice: '数据来源与许可',
  },
  en: {
    description: 'Checks a Chinese ICP filing before you submit it: website names, orders, pre-approval.',
    guide: 'Guide',
    rules: 'Rules',
    api: 'API',
    playground: 'Playground',
    changelog: 'Changelog',
    more: 'Take part',
    contributing: 'Contributing',
    examples: 'Examples',
    notice: 'Notice of data',
  },
} as const

const navOf = (language: Language): DefaultTheme.NavItem[] => {
  const root = language === 'zh' ? '/' : '/en/'
  const say = texts[language]
  return [
    { text: say.playground, link: `${root}guide/playground.html` },
    { text: say.guide, link: `${root}guide/start.html`, activeMatch: `^${root}guide/(?!playground)` },
    { text: say.rules, link: `${root}rules/`, activeMatch: `^${root}rules/` },
    { text: say.api, link: `${root}api/`, activeMatch: `^${root}api/` },
    {
      text: say.more,
      items: [
        { text: say.contributing, link: `${root}contributing.html` },
        { text: say.examples, link: `${root}examples.html` },
        { text: say.notice, link: `${root}notice-of-data.html` },
        { text: say.changelog, link: `${root}changelog.html` },
      ],
    },
  ]
}

const zhLabels: DefaultTheme.Config = {
  outline: { level: [2, 3], label: '本页内容' },
  docFooter: { prev: '上一页', next: '下一页' },
  returnToTopLabel: '回到顶部',
  sidebarMenuLabel: '目录',
  darkModeSwitchLabel: '外观',
  lightModeSwitchTitle: '切换到浅色',
  darkModeSwitchTitle: '切换到深色',
  langMenuLabel: '切换语言',
  skipToContentLabel: '跳到正文',
  notFound: {
    title: '没有这个页面',
    quote: '地址可能写错了，或者页面已经移动。',
    linkLabel: '回到首页',
    linkText: '回到首页',
  },
}

const enLabels: DefaultTheme.Config = {
  outline: { level: [2, 3] },
  notFound: {
    title: 'There is no such page',
    quote: 'The address may be wrong, or the page may have moved.',
    linkLabel: 'Home page',
    linkText: 'Home page',
  },
}

export default defineConfig({
  title: 'beian',
  description: texts.zh.description,
  base: process.env.SITE_BASE ?? '/',
  srcExclude: ['README.zh-CN.md', 'NOTICE.md'],
  rewrites: pageOf,
  // Frontmatter would show on GitHub and on npm. The outline would take the playground's address for a heading.
  transformPageData: ({ relativePath, frontmatter }) =>
    relativePath.endsWith('guide/playground.md')
      ? { frontmatter: { ...frontmatter, aside: false, outline: false } }
      : {},
  transformHtml: (html, _, { page }) => ownMetadata(html, page),
  lastUpdated: false,
  head: [
    ['link', { rel: 'icon', href: 'data:,' }],
    // VitePress throws at an address that nobody can decode, which hand-made ones can be.
    ['script', {}, "try{decodeURIComponent(location.hash)}catch{history.replaceState(null,'',location.pathname)}"],
  ],
  markdown: { config: siteLinks, theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  locales: {
    root: {
      label: '简体中文',
      lang: 'zh-CN',
      description: texts.zh.description,
      themeConfig: { nav: navOf('zh'), sidebar: sidebarOf('zh'), ...zhLabels },
    },
    en: {
      label: 'English',
      lang: 'en',
      description: texts.en.description,
      themeConfig: { nav: navOf('en'), sidebar: sidebarOf('en'), ...enLabels },
    },
  },
  themeConfig: { search: { provider: 'local', options: searchButton } },
  vite: {
    plugins: [searchIndex(), searchBoxParts(), themeParts()],
    resolve: {
      alias: [
        {
          find: /^.*\/VP(?:NavBarSocialLinks|NavScreenSocialLinks|SocialLinks|CarbonAds|DocAsideCarbonAds|DocAsideSponsors|HomeSponsors|AlgoliaSearchBox|DocFooterLastUpdated|Footer|Page|Image|MenuGroup|NavScreenMenuGroupSection)\.vue$/,
          replacement: fileURLToPath(new URL('theme/Nothing.vue', import.meta.url)),
        },
        {
          find: /^\.\/VPLocalSearchBox\.vue$/,
          replacement: fileURLToPath(new URL('theme/SearchBox.vue', import.meta.url)),
        },
        {
          find: /^\.\/VPNavScreen\.vue$/,
          replacement: fileURLToPath(new URL('theme/NavScreen.vue', import.meta.url)),
        },
        { find: /^beian$/, replacement: fileURLToPath(new URL('../../dist/index.js', import.meta.url)) },
        { find: /^beian\/(.+)$/, replacement: `${fileURLToPath(new URL('../../dist', import.meta.url))}/$1.js` },
      ],
    },
    // What Vue would ship for components with options, which the theme does not use.
    define: { __VUE_OPTIONS_API__: false, __VUE_PROD_DEVTOOLS__: false },
    // esbuild would leave 3 KB more at first paint.
    build: {
      minify: 'terser',
      terserOptions: { ecma: 2020, module: true, compress: { passes: 3, pure_getters: true } },
      target: 'es2022',
      chunkSizeWarningLimit: 1000,
    },
  },
})
