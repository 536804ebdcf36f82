import { readFileSync } from 'node:fs'
import type { Bilingual } from '../core/doc'
import { type FormFramework, formFrameworks } from './form-frameworks'
import type { Language } from './pages'

// The pages about forms: one a framework, from its code in test/contract/forms, which the contract tests run.

const words = {
  intro: {
    zh: (versions: string) => `用 ${versions} 测试过。下面的代码逐字来自测试，测试会在页面上填写、提交。`,
    en: (versions: string) => `Tested with ${versions}. A test fills in and submits the form below, word for word.`,
  },
  colon: { zh: '：', en: ': ' },
  behaviour: { zh: '会怎样', en: 'What happens' },
  rows: {
    shows: { zh: '用户看到', en: 'the user sees' },
    warnings: { zh: '不算失败的问题', en: 'milder issues' },
    facts: { zh: '随表单变化的 `facts`', en: '`facts` from the form' },
    failOn: { zh: '`failOn`', en: '`failOn`' },
    whole: { zh: '关于整个值的问题', en: 'about the whole value' },
  },
  failOn: {
    zh: '`error`（默认）只拦错误；`review` 也拦需人工复核的；`advice` 全拦',
    en: '`error` (default) refuses errors only; `review` also what a person must look at; `advice` everything',
  },
  lazy: { zh: '首屏不带词库', en: 'Nothing at first paint' },
  lazyText: {
    zh: '规则和词库在第一次校验时才加载；首屏只多 0.25 KB。下面这段代替上面由 `beian` 做出来的常量；从 `beian` 只再导入类型：',
    en: 'The rules and their lists load at the first check; the first paint grows by 0.25 KB. This replaces the constants above that are made of `beian`, of which only types are then imported:',
  },
  lazyTail: {
    zh: '加载失败时显示这句话，不会放行；下一次校验会重新加载。',
    en: 'If loading fails, the user sees that sentence and the value does not pass; the next check tries again.',
  },
  more: { zh: '[所有适配器和选项](../forms.md)', en: '[All adapters and options](../forms.md)' },
  index: { zh: '表单框架', en: 'Form frameworks' },
  indexText: {
    zh: '每个框架一页：能运行的代码、用户看到什么、首屏不带词库的写法。',
    en: 'A page a framework: code that runs, what the user sees, and a variant that ships nothing at first paint.',
  },
} as const

const versions: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('test/contract/package.json', 'utf8'),
).devDependencies

const region = (text: string, name: string): string | undefined =>
  new RegExp(`^// #region ${name}\n([\\s\\S]*?)^// #endregion`, 'm').exec(text)?.[1]

const codeOf = (framework: FormFramework): string => {
  const text = readFileSync(`test/contract/forms/${framework.file}`, 'utf8')
  const form = (region(text, 'form') ?? '').trimStart()
  const template = /^<template>[\s\S]*^<\/template>/m.exec(text)?.[0]
  if (template === undefined) return `\`\`\`${framework.file.split('.').at(-1)}\n${form}\`\`\``
  return `\`\`\`vue\n<script setup lang="ts">\n${form}</script>\n\n${template}\n\`\`\``
}

const lazyOf = ({ file }: FormFramework): string | undefined => {
  const text = region(readFileSync(`test/contract/forms/${file}`, 'utf8'), 'lazy')
  return text?.replaceAll(/^\/\/ ?/gm, '')
}

const pageOf = (framework: FormFramework, language: Language): string => {
  const say = (text: Bilingual): string => text[language]
  const { rows } = words
  const table = [
    [rows.shows, framework.shows],
    [rows.warnings, framework.warnings],
    [rows.facts, framework.facts],
    [rows.failOn, words.failOn],
    [rows.whole, framework.whole],
  ] as const
  const lazy = lazyOf(framework)
  const tested = framework.packages.map((name) => `${name} ${versions[name]}`).join(', ')
  return [
    `# ${framework.title}`,
    words.intro[language](tested),
    codeOf(framework),
    `## ${say(words.behaviour)}`,
    table.map(([name, text]) => `- ${say(name)}${words.colon[language]}${say(text)}`).join('\n'),
    ...(lazy ? [`## ${say(words.lazy)}`, say(words.lazyText), `\`\`\`ts\n${lazy}\`\`\``, say(words.lazyTail)] : []),
    `${say(words.more)}\n`,
  ].join('\n\n')
}

const indexOf = (language: Language): string =>
  [
    `# ${words.index[language]}`,
    words.indexText[language],
    formFrameworks.map(({ id, title }) => `- [${title}](${id}.md)`).join('\n'),
    `${words.more[language]}\n`,
  ].join('\n\n')

/** The pages of both languages, by their paths. */
export const formPages = (): readonly (readonly [file: string, text: string])[] =>
  (['en', 'zh'] as const).flatMap((language) => {
    const folder = language === 'en' ? 'docs/guide/forms' : 'docs/zh/guide/forms'
    return [
      [`${folder}/README.md`, indexOf(language)] as const,
      ...formFrameworks.map((framework) => [`${folder}/${framework.id}.md`, pageOf(framework, language)] as const),
    ]
  })
