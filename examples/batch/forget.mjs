// Removes every job of this version from Redis, for bench.mjs. Files stay.
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { version } from './editions.mjs'

const connection = new Redis(process.env.REDIS_URL, { maxRetriesPerRequest: null })
const queue = new Queue(`beian-${version}`, { connection })
await queue.obliterate({ force: true })
await queue.close()
connection.disconnect()
