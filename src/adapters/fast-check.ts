export { certificates, certificatesOf } from './fast-check/certificates'
export { type Evasion, evasionsOf } from './fast-check/evasions'
export { type FailingName, failingNames, type NameCode, passingNames } from './fast-check/names'
export { type Excess, filings, type OrderConstraints, orders, subjects } from './fast-check/orders'
