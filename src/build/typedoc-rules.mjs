import { readFileSync } from 'node:fs'
import { Comment, Converter, ReflectionKind } from 'typedoc'

// A plugin of typedoc: names the entries as one imports them, and documents each exported rule by what it requires, with a link
// to its page. The catalogue has both.

const byName = new Map(JSON.parse(readFileSync('docs/catalogue.json', 'utf8')).map((entry) => [entry.name, entry]))

const commentOf = ({ code, title, page }) =>
  new Comment([{ kind: 'text', text: `${title.en}. Rule [${code}](../../${page.en.replace('docs/', '')}).` }])

const entryOf = (name) =>
  name === 'index' ? 'beian' : `beian/${name.replace(/^adapters\/|^locales\/(?=labels$)/, '')}`

/** The params of a rule belong to its file; no other name exports them. */
const isAboutParams = (message) => /^\w+Params\b.* \S*src\/rules\//.test(message)

export const load = ({ converter, logger }) => {
  const warn = logger.validationWarning.bind(logger)
  logger.validationWarning = (message, ...rest) => {
    if (!isAboutParams(message)) warn(message, ...rest)
  }
  converter.on(Converter.EVENT_CREATE_DECLARATION, (_, reflection) => {
    if (reflection.kindOf(ReflectionKind.Module)) reflection.name = entryOf(reflection.name)
    const entry = reflection.kindOf(ReflectionKind.Variable) ? byName.get(reflection.name) : undefined
    if (entry !== undefined && reflection.comment === undefined) reflection.comment = commentOf(entry)
  })
}
