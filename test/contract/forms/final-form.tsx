// #region form
import { type Facts, required, websiteName } from 'beian'
import { finalFormValidate } from 'beian/forms'
import { zhCN as messages } from 'beian/locales/zh-CN'
import { Field, Form } from 'react-final-form'

const facts: Facts = { subject: { kind: 'individual' } }
const validate = finalFormValidate(required('name', websiteName), { messages, facts })

export const NameForm = ({ onSubmit }: { readonly onSubmit: (values: { name: string }) => void }) => (
  <Form<{ name: string }> validate={validate} onSubmit={onSubmit}>
    {({ handleSubmit }) => (
      <form onSubmit={handleSubmit}>
        <Field name="name">
          {({ input, meta }) => (
            <>
              <input {...input} />
              <p>{meta.touched && meta.error}</p>
            </>
          )}
        </Field>
        <button type="submit">提交</button>
      </form>
    )}
  </Form>
)
// #endregion

// #region lazy
// import { lazy } from 'beian/lazy'
//
// const facts: Facts = { subject: { kind: 'individual' } }
// const load = async () => {
//   const [{ required, websiteName }, { finalFormValidate }, { zhCN: messages }] = await Promise.all([
//     import('beian'),
//     import('beian/forms'),
//     import('beian/locales/zh-CN'),
//   ])
//   return finalFormValidate(required('name', websiteName), { messages, facts })
// }
// const validate = lazy(load, () => ({ name: '暂时无法检查，请稍后再试。' }))
// #endregion
