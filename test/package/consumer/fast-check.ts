import {
  certificates,
  certificatesOf,
  evasionsOf,
  failingNames,
  filings,
  orders,
  passingNames,
  subjects,
} from 'beian/fast-check'

// Alone in its program: nothing here imports `beian` itself.

export const anyOrder = orders()
export const anyFiling = filings({ kinds: ['individual'] })
export const anySubject = subjects()
export const anyCertificate = certificates('passport')
export const ofPersons = certificatesOf('person')
export const hidden = evasionsOf('赌博')
export const failing = failingNames('name.place')
export const passing = passingNames()
