import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { application, compile, run, versionOf } from './tarball'

const tarball = inject('tarball')

/** Versions that applications have, side by side with which the tarball must install. */
const cases = [
  { zod: '3.22.4' },
  { zod: '3.25.76', 'fast-check': '3.23.2' },
  { zod: '4.0.0', 'fast-check': '4.0.0' },
  { zod: '4.1.12' },
  {},
] as const

const program = `
import { validate, websiteName } from 'beian'
import { orderSchema, zodCheck } from 'beian/zod'
import * as z from 'zod/v4'
const name = z.string().check(zodCheck(websiteName)).safeParse('小窝')
const order = orderSchema.safeParse({ subject: { kind: 'individual' }, websites: [] })
console.log(name.error.issues[0].params.code, order.success)`

describe.each(cases)('beside %o', (packages: Readonly<Record<string, string>>) => {
  const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`)
  const folder = application(join(tarball, '../beside', names.join('-') || 'nothing'), tarball, names)

  it('installs without a flag, and leaves the versions as they are', () => {
    for (const [name, version] of Object.entries(packages)) expect(versionOf(folder, name)).toBe(version)
    expect(run('npm', ['ls'], folder)).toMatchObject({ status: 0 })
  })

  it('zod schemas work from 3.25 on; what has no zod/v4 is refused by name', () => {
    const { output } = run(process.execPath, ['--input-type=module', '-e', program], folder)
    if (packages.zod === undefined) expect(output).toContain("Cannot find package 'zod'")
    else if (packages.zod === '3.22.4') expect(output).toContain("Package subpath './v4' is not defined")
    else expect(output).toBe('name.too-short true')
  })

  it('its declarations compile', () => {
    const files = [
      ...(packages.zod && packages.zod !== '3.22.4' ? ['src/zod.ts'] : []),
      ...(packages['fast-check'] ? ['src/fast-check.ts'] : []),
      'src/main.ts',
    ]
    const options = { module: 'ESNext', moduleResolution: 'Bundler', declaration: true, skipLibCheck: true }
    expect(compile('ts60', folder, { files, ...options })).toBe('')
  })
})
