import { validate, websiteName } from 'beian'

for (const issue of validate(websiteName, '小窝').issues)
  if (issue.code === 'name.too-short') console.log(issue.params.minimum)
