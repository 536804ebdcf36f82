// A field of a filing form with Element Plus, rendered in jsdom. The wiring is the line with `elementPlusRules`.
import 'global-jsdom/register'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { websiteName } from 'beian'
import { elementPlusRules } from 'beian/forms'
import { zhCN } from 'beian/locales/zh-CN'

// In an application a bundler loads these. Node itself must take the CommonJS builds: as a module, Element Plus 2.14 does
// not find its own validation library there, and every form passes.
const require = createRequire(import.meta.url)
const { ElForm, ElFormItem, ElInput } = require('element-plus')
const { createApp, h, reactive, ref } = require('vue')

const model = reactive({ kind: 'individual', name: '中国赌博' })
const form = ref()

const rules = {
  name: elementPlusRules(websiteName, { messages: zhCN, facts: () => ({ subject: { kind: model.kind } }) }),
}

const FilingForm = () =>
  h(ElForm, { ref: form, model, rules }, () =>
    h(ElFormItem, { prop: 'name' }, () =>
      h(ElInput, {
        modelValue: model.name,
        'onUpdate:modelValue': (name) => {
          model.name = name
        },
      }),
    ),
  )

// From here on: what a user does.
document.body.innerHTML = '<div></div>'
createApp({ render: FilingForm }).mount('div')

const eventually = async (expectation) => {
  for (let attempt = 0; ; attempt++) {
    try {
      return expectation()
    } catch (error) {
      if (attempt > 200) throw error
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
}
const validate = () =>
  form.value.validate().then(
    (passed) => ({ passed }),
    ({ name }) => name,
  )
const shown = () => document.querySelector('.el-form-item__error')?.textContent

const errors = await validate()
assert.deepEqual(
  errors.map(({ code }) => code),
  ['name.national-word', 'name.sensitive-word'],
)
assert.deepEqual(errors[0].params.found, [{ word: '中国', start: 0, end: 2 }])
await eventually(() => assert.equal(shown(), errors[0].message))
console.log('中国赌博', '→', errors.map(({ message }) => message).join('\n  '))

model.name = '晨光书屋公司'
assert.deepEqual(
  (await validate()).map(({ code }) => code),
  ['name.organisation-word'],
)
model.kind = 'enterprise'
assert.deepEqual(await validate(), { passed: true })
console.log('晨光书屋公司', '→', 'passes, for an enterprise')
process.exit()
