#!/usr/bin/env node
import { main } from './main'
import { processWorld } from './world'

const world = processWorld()
process.exitCode = await main(process.argv.slice(2), world)
// Whoever still writes to it must not keep the command alive.
world.stdin.destroy()
