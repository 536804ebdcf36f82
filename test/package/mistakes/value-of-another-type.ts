import { order, validate } from 'beian'

validate(order, { subject: { kind: 'company' }, websites: [{ name: '雕刻时光' }] })
