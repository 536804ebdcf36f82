import cases from './smoke.cjs'

console.log(`ESM: ${await cases.smoke((name) => import(name))} passed`)
