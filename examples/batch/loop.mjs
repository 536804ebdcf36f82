// The bare loop of bench.mjs: all names in memory, one thread, no results. Prints seconds of wall and of CPU time.
import { check } from 'beian'
import { connect } from './catalogue.mjs'
import { namesBy } from './editions.mjs'

const [, , file, edition] = process.argv
const connection = await connect()
const read = await connection.runAndReadAll(
  `select name, kind, registered_name from read_parquet('${file}') order by id`,
)
const [names, kinds, registeredNames] = read.getColumnsJS()
const tree = namesBy(edition)
let issues = 0
const begin = performance.now()
const before = process.cpuUsage()
for (let i = 0; i < names.length; i++) {
  const registeredName = registeredNames[i]
  const facts = { subject: registeredName === null ? { kind: kinds[i] } : { kind: kinds[i], registeredName } }
  issues += check(tree, names[i], facts).issues.length
}
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ wall: (performance.now() - begin) / 1000, cpu: (user + system) / 1e6, issues }))
