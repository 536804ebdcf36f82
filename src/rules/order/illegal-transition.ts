import type { RuleDoc } from '../../core/doc'
import { type ParamsOf, rule } from '../../core/rule'
import { canMove, isOrderState } from '../../filing/states'
import { isFilingType } from '../../filing/types'
import type { Mover } from '../../model/facts'
import { orderStatesEn, orderStatesZh } from '../../model/labels'
import type { OrderState } from '../../model/schema'

type TransitionParams = { readonly from: OrderState; readonly to: OrderState; readonly by?: Mover }

export const orderIllegalTransition = /* @__PURE__ */ rule({
  code: 'order.illegal-transition',
  level: 'error',
  clause: '8',
  at: 'order.state',
  on: 'string',
  needs: ['previous.state'],
  check: (to: string, { previous, mover: by, action }): TransitionParams | undefined => {
    const from = previous?.state
    const filingType = isFilingType(action) ? action : undefined
    if (!isOrderState(from) || !isOrderState(to) || from === to || canMove(from, to, { by, filingType }))
      return undefined
    // Someone else may take this step.
    return by !== undefined && canMove(from, to, { filingType }) ? { from, to, by } : { from, to }
  },
})

const moversZh: Readonly<Record<Mover, string>> = { applicant: '备案人', provider: '接入商', administration: '管局' }

const moversEn: Readonly<Record<Mover, string>> = {
  applicant: 'the applicant',
  provider: 'the provider',
  administration: 'the communications administration',
}

export const zh = ({ from, to, by }: ParamsOf<typeof orderIllegalTransition>): string =>
  by === undefined
    ? `订单状态不能从“${orderStatesZh[from]}”变为“${orderStatesZh[to]}”。请按提交、接入商审核、管局审核的顺序办理；已通过的备案如需修改，请另外提交变更备案。`
    : `订单状态从“${orderStatesZh[from]}”变为“${orderStatesZh[to]}”不由${moversZh[by]}操作。请由负责这一步的一方操作。`

export const en = ({ from, to, by }: ParamsOf<typeof orderIllegalTransition>): string =>
  by === undefined
    ? `An order cannot change from “${orderStatesEn[from]}” to “${orderStatesEn[to]}”. The provider reviews what is submitted, then the communications administration; to change an approved filing, submit a new order.`
    : `It is not for ${moversEn[by]} to change an order from “${orderStatesEn[from]}” to “${orderStatesEn[to]}”. Leave this step to whoever is responsible for it.`

export const doc = {
  title: { zh: '订单按顺序流转', en: 'An order moves from one state to the next' },
  why: {
    zh: '第 8、12 条：草稿提交后由接入商审核，可以退回，也可以报送管局；管局通过或驳回。退回、驳回的修改后重新提交，也可以直接转到管局。办结前可以撤回，撤回的可以重新编辑；已报送管局的注销不能撤回。通过后不再变动，修改要另外提交订单。状态不变不算流转。事实 `mover` 说明由谁操作。',
    en: 'Clauses 8 and 12: the provider reviews what is submitted, and returns it or passes it to the administration, which approves or rejects it. What was returned or rejected is corrected and submitted again, or goes straight to the administration. It can be withdrawn until it is finished, and taken up again; a cancellation that the administration reviews cannot. An approved order stays approved, and a change is a new order. Keeping the same state is no transition. The fact `mover` says who moves the order.',
  },
  params: {
    by: { zh: '由谁操作', en: 'Who made the step.' },
    from: { zh: '原来的状态', en: 'The state before.' },
    to: { zh: '改成的状态', en: 'The state after.' },
  },
  valid: [
    { value: 'submitted', facts: { previous: { state: 'draft' } } },
    { value: 'submitted', facts: { previous: { state: 'rejected' } } },
    { value: 'bureau-review', facts: { previous: { state: 'rejected' } } },
    { value: 'returned', facts: { previous: { state: 'submitted' }, mover: 'provider' } },
    { value: 'withdrawn', facts: { previous: { state: 'bureau-review' }, action: 'first-filing' } },
    { value: 'draft', facts: { previous: { state: 'draft' } } },
  ],
  invalid: [
    {
      value: 'approved',
      facts: { previous: { state: 'bureau-review' }, mover: 'applicant' },
      params: { from: 'bureau-review', to: 'approved', by: 'applicant' },
    },
    {
      value: 'withdrawn',
      facts: { previous: { state: 'bureau-review' }, action: 'cancel-website' },
      params: { from: 'bureau-review', to: 'withdrawn' },
    },
    { value: 'approved', facts: { previous: { state: 'draft' } }, params: { from: 'draft', to: 'approved' } },
    { value: 'submitted', facts: { previous: { state: 'approved' } }, params: { from: 'approved', to: 'submitted' } },
  ],
} satisfies RuleDoc<typeof orderIllegalTransition>
