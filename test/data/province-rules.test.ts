import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkProvinceRules } from '../../src/build/province-lists'
import { allRules } from '../all-rules'

const codes = new Set(allRules.map(({ code }) => code))

const withLine = (line: string) => () =>
  checkProvinceRules(codes, (name) =>
    name === 'province-rules' ? `# about\n\n${line}` : readFileSync(`src/data/${name}.txt`, 'utf8'),
  )

describe('what provinces require', () => {
  it('is in order as it is', () => {
    expect(() => checkProvinceRules(codes)).not.toThrow()
    expect(withLine('44\tHG25G\tcertificate.too-young\tindividual\terror\tmode=individual;min=18')).not.toThrow()
  })

  it.each([
    ['44\tHG99\tcertificate.too-young\t-\terror\t-', 'there is no text HG99 in province-texts.txt: add a line for it'],
    ['99\tHG25G\tcertificate.too-young\t-\terror\t-', 'there is no province 99 in provinces.txt'],
    ['44\tHG25G\tcertificate.to-young\t-\terror\t-', 'there is no rule certificate.to-young'],
    ['44\tHG25G\tcertificate.too-young\tunits\terror\t-', 'whom it binds is -, individual or unit, not units'],
    ['44\tHG25G\tcertificate.too-young\t-\tadvice\t-', 'the level is error, review or off, not advice'],
    ['44\tHG25G\tcertificate.too-young\t-\terror\tmin', 'the data are key=value;key=value, or -, not min'],
    ['44 HG25G certificate.too-young - error -', 'six columns are needed, separated by tabs; `-` if there is none'],
    [
      '44\tHG25G\tcertificate.too-young\t-\terror\t-\t-',
      'six columns are needed, separated by tabs; `-` if there is none',
    ],
  ])('a wrong line is named by file and number: %s', (line, mistake) => {
    expect(withLine(line)).toThrow(new Error(`src/data/province-rules.txt:3: ${mistake}`))
  })
})
