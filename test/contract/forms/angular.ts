// #region form
import { FormControl, FormGroup } from '@angular/forms'
import { type Facts, websiteName } from 'beian'
import { angularValidator } from 'beian/forms'
import { zhCN as messages } from 'beian/locales/zh-CN'

const facts: Facts = { subject: { kind: 'individual' } }

export const form = new FormGroup({
  name: new FormControl('', angularValidator(websiteName, { messages, facts })),
})

/** The sentences of a control, for its template. */
export const sentencesOf = ({ errors }: FormControl): string[] =>
  Object.values(errors ?? {}).flatMap((issues: { message: string }[]) => issues.map(({ message }) => message))
// #endregion

// #region lazy
// import { lazy } from 'beian/lazy'
//
// const facts: Facts = { subject: { kind: 'individual' } }
// const load = async () => {
//   const [{ websiteName }, { angularValidator }, { zhCN: messages }] = await Promise.all([
//     import('beian'),
//     import('beian/forms'),
//     import('beian/locales/zh-CN'),
//   ])
//   return angularValidator(websiteName, { messages, facts })
// }
//
// export const form = new FormGroup({
//   name: new FormControl('', { asyncValidators: lazy(load, () => ({ offline: [{ message: '暂时无法检查，请稍后再试。' }] })) }),
// })
// #endregion
