import { nameTooShort, property, validate } from 'beian'

validate(nameTooShort, '小窝')
validate(property('name', nameTooShort), { name: '小窝' })
