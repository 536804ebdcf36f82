import { readFileSync } from 'node:fs'
import { Comment, Converter, ReflectionKind } from 'typedoc'

// A plugin of typedoc: names the entries as one imports them, and documents each exported rule by what it requires, with a link
// to its page. The catalogue has both.

const byName = new Map(JSON.parse(readFileSync('docs/catalogue.json', 'utf8')).map((entry) => [entry.name, entry]))

const textOf = (text) => new Comment([{ kind: 'text', text }])

const commentOf = ({ code, title, page }, language) => {
  const path = `../../${page.en.replace('docs/', '')}`
  return textOf(language === 'zh' ? `${title.zh}。规则 [${code}](${path})。` : `${title.en}. Rule [${code}](${path}).`)
}

/** What each entry is for. */
const entries = {
  beian: {
    en: 'Rules, trees of rules, `validate`, `check` and everything that reads their reports.',
    zh: '规则、规则树、`validate`、`check`，以及处理报告的函数。函数的说明是英文。',
  },
  'beian/data/words-full': { en: 'More ordinary words than the package has by default.', zh: '比默认更多的普通词。' },
  'beian/fast-check': { en: 'Random names and orders for tests.', zh: '测试用的随机名称和订单。' },
  'beian/forms': { en: 'Validators of form libraries.', zh: '各表单框架的校验函数。' },
  'beian/labels': { en: 'What kinds, types and fields are called.', zh: '主体性质、备案类型和字段的名称。' },
  'beian/lazy': { en: 'Loads the lists at the first check.', zh: '第一次校验时才加载词表。' },
  'beian/locales/en': { en: 'Messages in English.', zh: '英文提示。' },
  'beian/locales/zh-CN': { en: 'Messages in Chinese.', zh: '中文提示。' },
  'beian/portals': { en: 'Converts the records of other systems.', zh: '与其他系统的记录互相转换。' },
  'beian/registry': { en: 'Reads what filing queries return.', zh: '读懂备案查询的返回内容。' },
  'beian/standard-schema': { en: 'Trees as Standard Schema.', zh: '把规则树变成 Standard Schema。' },
  'beian/testing': { en: 'Tests of custom rules and editions.', zh: '测试自己的规则和版本。' },
  'beian/zod': { en: 'Schemas of zod.', zh: 'zod 的 schema。' },
}

const entryOf = (name) =>
  name === 'index' ? 'beian' : `beian/${name.replace(/^adapters\/|^locales\/(?=labels$)/, '')}`

/** The params of a rule belong to its file; no other name exports them. */
const isAboutParams = (message) => /^\w+Params\b.* \S*src\/rules\//.test(message)

export const load = ({ converter, logger, options }) => {
  const languageOf = () => (options.getValue('lang') === 'zh' ? 'zh' : 'en')
  const warn = logger.validationWarning.bind(logger)
  logger.validationWarning = (message, ...rest) => {
    if (!isAboutParams(message)) warn(message, ...rest)
  }
  converter.on(Converter.EVENT_CREATE_DECLARATION, (_, reflection) => {
    if (reflection.kindOf(ReflectionKind.Module)) {
      reflection.name = entryOf(reflection.name)
      const purpose = entries[reflection.name]
      if (purpose === undefined)
        throw new Error(`src/build/typedoc-rules.mjs does not say what ${reflection.name} is for`)
      reflection.comment = textOf(purpose[languageOf()])
    }
    const entry = reflection.kindOf(ReflectionKind.Variable) ? byName.get(reflection.name) : undefined
    if (entry !== undefined && reflection.comment === undefined) reflection.comment = commentOf(entry, languageOf())
  })
}
