import { format, type Messages, type NameIssue, validate, websiteName } from 'beian'
import { en } from 'beian/locales/en'

const messages: Messages<NameIssue> = { ...en, 'name.to-short': 'Too short.' }
for (const issue of validate(websiteName, '小窝').issues) console.log(format(issue, messages))
