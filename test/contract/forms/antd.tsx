// #region form

import { Button, Form, Input } from 'antd'
import { type Facts, websiteName } from 'beian'
import { antdRules } from 'beian/forms'
import { zhCN as messages } from 'beian/locales/zh-CN'

const facts: Facts = { subject: { kind: 'individual' } }
const rules = antdRules(websiteName, { messages, facts })

export const NameForm = ({ onSubmit }: { readonly onSubmit: (values: { name: string }) => void }) => (
  <Form onFinish={onSubmit}>
    <Form.Item name="name" label="网站名称" rules={rules}>
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
//   const [{ websiteName }, { asyncRule }, { zhCN: messages }] = await Promise.all([
//     import('beian'),
//     import('beian/forms'),
//     import('beian/locales/zh-CN'),
//   ])
//   return asyncRule(websiteName, { messages, facts })
// }
// const otherwise = () => {
//   throw new Error('暂时无法检查，请稍后再试。')
// }
// const rules = [{ validator: lazy(load, otherwise) }]
// #endregion
