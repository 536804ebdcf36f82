// A field of a filing form with antd, rendered in jsdom. The wiring is the line with `antdRules`.
import 'global-jsdom/register'
import assert from 'node:assert/strict'
import { Form, Input } from 'antd'
import { websiteName } from 'beian'
import { antdRules } from 'beian/forms'
import { zhCN } from 'beian/locales/zh-CN'
import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'

// What antd asks of a browser and jsdom does not have.
window.matchMedia = () => ({ matches: false, addListener() {}, removeListener() {} })
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const rules = antdRules(websiteName, { messages: zhCN, facts: ({ kind }) => ({ subject: { kind } }) })

const FilingForm = ({ onFinish }) =>
  h(
    Form,
    { onFinish, initialValues: { kind: 'individual' } },
    h(Form.Item, { name: 'kind' }, h(Input)),
    // The name is judged again when the kind of subject changes.
    h(Form.Item, { name: 'name', rules, dependencies: ['kind'] }, h(Input)),
    h('button', { type: 'submit' }),
  )

// From here on: what a user does.
const finished = []
document.body.innerHTML = '<div></div>'
createRoot(document.querySelector('div')).render(h(FilingForm, { onFinish: (values) => finished.push(values) }))

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
const type = (id, text) => {
  const input = document.querySelector(`#${id}`)
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text)
  input.dispatchEvent(new window.Event('input', { bubbles: true }))
}
const submit = () => document.querySelector('form').requestSubmit()
const shown = (kind) => [...document.querySelectorAll(`.ant-form-item-explain-${kind}`)].map((line) => line.textContent)

await eventually(() => assert.ok(document.querySelector('#name')))
type('name', '中国 赌博公司')
submit()
await eventually(() => assert.equal(shown('error').length, 3))
await eventually(() => assert.equal(shown('warning').length, 1))
console.log('中国 赌博公司', '→', [...shown('error'), ...shown('warning')].join('\n  '))
assert.equal(finished.length, 0)

type('name', '晨光书屋公司')
await eventually(() => assert.equal(shown('error').length, 1))
type('kind', 'enterprise')
await eventually(() => assert.equal(shown('error').length, 0))
submit()
await eventually(() => assert.equal(finished.length, 1))
assert.deepEqual(finished[0], { kind: 'enterprise', name: '晨光书屋公司' })
console.log('晨光书屋公司', '→', 'finished, for an enterprise')
process.exit()
