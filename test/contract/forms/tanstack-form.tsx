// #region form
import { useForm } from '@tanstack/react-form'
import { type Facts, websiteName } from 'beian'
import { zhCN as messages } from 'beian/locales/zh-CN'
import { toStandardSchema } from 'beian/standard-schema'

const facts: Facts = { subject: { kind: 'individual' } }
const validators = { onSubmit: toStandardSchema(websiteName, { messages, facts }) }

export const NameForm = (props: { readonly onSubmit: (values: { name: string }) => void }) => {
  const form = useForm({ defaultValues: { name: '' }, onSubmit: ({ value }) => props.onSubmit(value) })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        form.handleSubmit()
      }}
    >
      <form.Field name="name" validators={validators}>
        {(field) => (
          <>
            <input value={field.state.value} onChange={(event) => field.handleChange(event.target.value)} />
            <p>{field.state.meta.errors.map((issue) => issue?.message).join('\n')}</p>
          </>
        )}
      </form.Field>
      <button type="submit">提交</button>
    </form>
  )
}
// #endregion

// #region lazy
// import { lazy } from 'beian/lazy'
//
// const facts: Facts = { subject: { kind: 'individual' } }
// const load = async () => {
//   const [{ websiteName }, { toStandardSchema }, { zhCN: messages }] = await Promise.all([
//     import('beian'),
//     import('beian/standard-schema'),
//     import('beian/locales/zh-CN'),
//   ])
//   return toStandardSchema(websiteName, { messages, facts })['~standard'].validate
// }
// const otherwise = () => ({ issues: [{ message: '暂时无法检查，请稍后再试。' }] })
// // A Standard Schema, which TanStack Form awaits.
// const validators = {
//   onSubmitAsync: { '~standard': { version: 1 as const, vendor: 'beian', validate: lazy(load, otherwise) } },
// }
// #endregion
