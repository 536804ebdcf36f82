import { validate, websiteName } from 'beian'

for (const issue of validate(websiteName, '小 窝').issues) if (issue.code === 'name.space') issue.params.found.sort()
