import { validate, websiteName } from 'beian'

validate(websiteName, '小窝', { registery: [] })
