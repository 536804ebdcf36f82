// #region form
import { type Facts, required, websiteName } from 'beian'
import { hookFormResolver } from 'beian/forms'
import { zhCN as messages } from 'beian/locales/zh-CN'
import { type Resolver, useForm } from 'react-hook-form'

const facts: Facts = { subject: { kind: 'individual' } }
const resolver: Resolver<{ name: string }> = hookFormResolver(required('name', websiteName), { messages, facts })

export const NameForm = ({ onSubmit }: { readonly onSubmit: (values: { name: string }) => void }) => {
  const { register, handleSubmit, formState } = useForm({ defaultValues: { name: '' }, resolver })
  return (
    <form onSubmit={handleSubmit(onSubmit)}>
      <input {...register('name')} />
      <p>{formState.errors.name?.message}</p>
      <button type="submit">提交</button>
    </form>
  )
}
// #endregion

// #region lazy
// import { lazy } from 'beian/lazy'
//
// const facts: Facts = { subject: { kind: 'individual' } }
// const load = async (): Promise<Resolver<{ name: string }>> => {
//   const [{ required, websiteName }, { hookFormResolver }, { zhCN: messages }] = await Promise.all([
//     import('beian'),
//     import('beian/forms'),
//     import('beian/locales/zh-CN'),
//   ])
//   return hookFormResolver(required('name', websiteName), { messages, facts })
// }
// const resolver = lazy(load, () => ({
//   values: {},
//   errors: { name: { type: 'offline', message: '暂时无法检查，请稍后再试。' } },
// }))
// #endregion
