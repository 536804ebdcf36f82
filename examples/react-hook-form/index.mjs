// A filing form with React Hook Form, rendered in jsdom. The wiring is the line with `hookFormResolver`.
import 'global-jsdom/register'
import assert from 'node:assert/strict'
import { order } from 'beian'
import { hookFormResolver } from 'beian/forms'
import { zhCN } from 'beian/locales/zh-CN'
import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import { useFieldArray, useForm } from 'react-hook-form'

const website = (name) => ({ name, domains: ['example.com'] })

const FilingForm = ({ onSubmit }) => {
  const { register, control, handleSubmit, formState } = useForm({
    resolver: hookFormResolver(order, { messages: zhCN }),
    defaultValues: { subject: { kind: 'individual' }, websites: [website('小窝')] },
  })
  const { fields } = useFieldArray({ control, name: 'websites' })
  const errorAt = (i) => formState.errors.websites?.[i]?.name
  return h(
    'form',
    { onSubmit: handleSubmit(onSubmit) },
    h('select', register('subject.kind'), h('option', { value: 'individual' }), h('option', { value: 'enterprise' })),
    fields.map(({ id }, i) =>
      h(
        'label',
        { key: id },
        h('input', register(`websites.${i}.name`)),
        // The code is the error's type: for tests, for analytics, for a help page of its own.
        errorAt(i) && h('em', { role: 'alert', 'data-code': errorAt(i).type }, errorAt(i).message),
      ),
    ),
    h('button', { type: 'submit' }),
  )
}

// From here on: what a user does.
const submitted = []
document.body.innerHTML = '<div></div>'
createRoot(document.querySelector('div')).render(h(FilingForm, { onSubmit: (values) => submitted.push(values) }))

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
const type = (text) => {
  const input = document.querySelector('input')
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text)
  input.dispatchEvent(new window.Event('input', { bubbles: true }))
}
const submit = () => document.querySelector('form').requestSubmit()
const alert = () => document.querySelector('[role=alert]')

await eventually(() => assert.ok(document.querySelector('input')))
submit()
await eventually(() => assert.equal(alert()?.dataset.code, 'name.too-short'))
console.log('小窝', '→', alert().textContent)
assert.match(alert().textContent, /3/)

type('晨光书屋公司')
await eventually(() => assert.equal(alert()?.dataset.code, 'name.organisation-word'))
console.log('晨光书屋公司', '→', alert().textContent)

type('雕刻时光手记')
await eventually(() => assert.equal(alert(), null))
submit()
await eventually(() => assert.equal(submitted.length, 1))
assert.equal(submitted[0].websites[0].name, '雕刻时光手记')
console.log('雕刻时光手记', '→', 'submitted')
process.exit()
