const assert = require('node:assert/strict')

/** What every runtime must say, through ESM and CommonJS alike; how many things were tried. */
const smoke = async (load) => {
  const { audit, check, format, nameTooShort, order, spansOf, suggest, validate, websiteName } = await load('beian')
  const { zhCN } = await load('beian/locales/zh-CN')
  const { en } = await load('beian/locales/en')
  const { toStandardSchema } = await load('beian/standard-schema')
  const { asyncRule, problemJson } = await load('beian/forms')
  const { orderSchema, zodCheck } = await load('beian/zod')
  const { orders } = await load('beian/fast-check')
  const { exampleFaults } = await load('beian/testing')
  const z = await load('zod')
  const fc = await load('fast-check')

  const facts = { subject: { kind: 'individual' } }
  const tried = [
    () => {
      const { ok, issues } = validate(websiteName, '中国反腐网', facts)
      assert.equal(ok, false)
      assert.deepEqual(
        issues.map(({ code }) => code),
        ['name.national-word', 'name.sensitive-word'],
      )
      assert.match(format(issues[0], zhCN), /中国/)
      assert.match(format(issues[0], en), /中国/)
      assert.deepEqual(spansOf(issues[1], '中国反腐网'), [{ path: [], start: 2, end: 4 }])
    },
    () => assert.equal(validate(websiteName, '雕刻时光手记', facts).ok, true),
    () => assert.equal(validate(websiteName, '在線賭博論壇', facts).ok, false),
    () => assert.deepEqual(check(order, { subject: 'me' }).issues[0].code, 'input.wrong-type'),
    () => assert.ok(audit(websiteName, '树洞日记', facts).outcomes.length > 10),
    () => assert.ok(suggest(websiteName, '深圳云杉·平台', facts).issues[0].params.suggestions.length > 0),
    () => assert.equal(toStandardSchema(websiteName)['~standard'].validate('小窝').issues.length, 1),
    () => assert.rejects(asyncRule(websiteName)(undefined, '小窝')),
    () => assert.equal(problemJson(validate(websiteName, '小窝').issues).status, 422),
    () =>
      assert.deepEqual(
        exampleFaults(nameTooShort, { valid: [{ value: '雕刻时光' }], invalid: [{ value: '小窝' }] }),
        [],
      ),
    () => assert.equal(z.string().check(zodCheck(websiteName)).safeParse('小窝').success, false),
    () =>
      fc.assert(
        fc.property(orders(), (value) => orderSchema.safeParse(value).success),
        { numRuns: 20 },
      ),
  ]
  for (const one of tried) await one()
  return tried.length
}

module.exports = { smoke }

if (require.main === module)
  smoke(require).then(
    (count) => console.log(`CommonJS: ${count} passed`),
    (thrown) => {
      console.error(thrown)
      process.exitCode = 1
    },
  )
