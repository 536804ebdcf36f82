// #region form

import { Button, Form, Input } from '@arco-design/web-react'
import { type Facts, websiteName } from 'beian'
import { arcoRules } from 'beian/forms'
import { zhCN as messages } from 'beian/locales/zh-CN'

const facts: Facts = { subject: { kind: 'individual' } }
const rules = arcoRules(websiteName, { messages, facts })

export const NameForm = ({ onSubmit }: { readonly onSubmit: (values: { name: string }) => void }) => (
  <Form onSubmit={onSubmit}>
    <Form.Item field="name" label="网站名称" rules={rules}>
      <Input />
    </Form.Item>
    <Button htmlType="submit">提交</Button>
  </Form>
)
// #endregion

// #region lazy
// import { lazy } from 'beian/lazy'
//
// const facts: Facts = { subject: { kind: 'individual' } }
// const load = async () => {
//   const [{ websiteName }, { arcoRules }, { zhCN: messages }] = await Promise.all([
//     import('beian'),
//     import('beian/forms'),
//     import('beian/locales/zh-CN'),
//   ])
//   const [{ validator }] = arcoRules(websiteName, { messages, facts })
//   return validator
// }
// const rules = [{ validator: lazy(load, (_, value, callback) => callback('暂时无法检查，请稍后再试。')) }]
// #endregion
