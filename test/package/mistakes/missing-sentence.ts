import { websiteName } from 'beian'
import { toStandardSchema } from 'beian/standard-schema'

toStandardSchema(websiteName, { messages: { 'name.too-short': ({ min }) => `At least ${min}.` } })
