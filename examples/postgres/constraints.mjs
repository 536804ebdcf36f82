// From what a database refuses to the issue that a user sees. The names are those of schema.sql.
import { tencent20160919 } from 'beian'
import { en } from 'beian/locales/en'
import { zhCN } from 'beian/locales/zh-CN'

const { maxWebsites, maxDomains } = tencent20160919.limits

/**
 * What others can cause between reading and writing: codes of the library if it has a rule for the same thing, and one of our
 * own. Params contain what the constraint says; which other order is open, it does not. The other constraints, such as that a
 * domain appears once an order, guard against our own mistakes: no issue for a user, but an error.
 */
const issues = {
  beian_order_one_in_process: { code: 'account.order-open', params: { open: [] } },
  beian_order_subject: {
    code: 'account.other-subject',
    path: ['order', 'subject'],
    params: { comparable: true },
  },
  beian_order_websites: {
    code: 'order.too-many-websites',
    params: { max: maxWebsites.unit, actual: maxWebsites.unit + 1 },
  },
  beian_website_domains: {
    code: 'website.too-many-domains',
    params: { max: maxDomains.unit, actual: maxDomains.unit + 1 },
  },
  beian_domain_one_in_process: { code: 'provider.domain-in-process', params: {} },
}

export const messages = {
  zh: { ...zhCN, 'provider.domain-in-process': '这个域名正在另一个备案订单里办理。请等它办结，或换一个域名。' },
  en: {
    ...en,
    'provider.domain-in-process':
      'This domain is part of another order that is in progress. Wait until that is finished, or use another domain.',
  },
}

/** unique_violation, foreign_key_violation, check_violation. */
const violations = new Set(['23505', '23503', '23514'])
/** serialization_failure, deadlock_detected: nobody did anything wrong, and the same again may succeed. */
const retryable = new Set(['40001', '40P01'])

/** The error of the database; ORMs put it into the `cause` of their own. */
const databaseError = (error) => {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++)
    if (/^[0-9A-Z]{5}$/.test(at.code ?? '')) return at
  return undefined
}

/** The name of the constraint: `constraint` in pg and PGlite, `constraint_name` in postgres.js. */
const constraintOf = (error) => error.constraint ?? error.constraint_name

export const isRetryable = (error) => retryable.has(databaseError(error)?.code)

/**
 * The issue that a refused statement stands for; `undefined` for any other error. Nothing else of the error is read: `detail`
 * quotes the row, such as `Key (certificate_number)=(…) already exists`.
 *
 * @param path the part of the order that the statement was about
 */
export const constraintIssue = (error, path) => {
  const found = databaseError(error)
  const name = found && violations.has(found.code) ? constraintOf(found) : undefined
  return Object.hasOwn(issues, name) ? { level: 'error', path, ...issues[name] } : undefined
}

/** What may be logged of an error of the database. */
export const loggable = (error) => {
  const found = databaseError(error)
  return found ? { sqlstate: found.code, constraint: constraintOf(found) } : { error: error?.name }
}
