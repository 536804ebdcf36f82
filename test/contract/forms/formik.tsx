// #region form
import { type Facts, required, websiteName } from 'beian'
import { formikValidate } from 'beian/forms'
import { zhCN as messages } from 'beian/locales/zh-CN'
import { ErrorMessage, Field, Form, Formik } from 'formik'

const facts: Facts = { subject: { kind: 'individual' } }
const validate = formikValidate(required('name', websiteName), { messages, facts })

export const NameForm = ({ onSubmit }: { readonly onSubmit: (values: { name: string }) => void }) => (
  <Formik initialValues={{ name: '' }} validate={validate} onSubmit={onSubmit}>
    <Form>
      <Field name="name" />
      <ErrorMessage name="name" component="p" />
      <button type="submit">提交</button>
    </Form>
  </Formik>
)
// #endregion

// #region lazy
// import { lazy } from 'beian/lazy'
//
// const facts: Facts = { subject: { kind: 'individual' } }
// const load = async () => {
//   const [{ required, websiteName }, { formikValidate }, { zhCN: messages }] = await Promise.all([
//     import('beian'),
//     import('beian/forms'),
//     import('beian/locales/zh-CN'),
//   ])
//   return formikValidate(required('name', websiteName), { messages, facts })
// }
// const validate = lazy(load, () => ({ name: '暂时无法检查，请稍后再试。' }))
// #endregion
