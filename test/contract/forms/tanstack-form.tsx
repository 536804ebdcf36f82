// #region form
import { useForm } from '@tanstack/react-form'
import { type Facts, websiteName } from 'beian'
import { zhCN as messages } from 'beian/locales/zh-CN'
import { toStandardSchema } from 'beian/standard-schema'

const facts: Facts = { subject: { kind: 'individual' } }
const onSubmit = toStandardSchema(websiteName, { messages, facts })

export const NameForm = (props: { readonly onSubmit: (values: { name: string }) => void }) => {
  const form = useForm({ defaultValues: { name: '' }, onSubmit: ({ value }) => props.onSubmit(value) })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        form.handleSubmit()
      }}
    >
      <form.Field name="name" validators={{ onSubmit }}>
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
