import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { packedLists, packList } from '../../src/build/pack'
import { national } from '../../src/data/packed'
import { pairsOf } from '../../src/text/forms'
import { unpack, wordsByLabel } from '../../src/text/unpack'

const comment = '# A comment.\n\n'

describe('lists of text', () => {
  it('are packed by their first column', () => {
    const list = packList('own', `${comment}赌博\tgambling\tcertain\n麻将\tgambling\tsuspected\n`)
    expect([...wordsByLabel(list)]).toEqual([
      ['gambling certain', ['赌博']],
      ['gambling suspected', ['麻将']],
    ])
  })

  it('are packed as divisions: full names, with the length and the grade of the short form', () => {
    const rows = [
      '110105\t朝阳区\tcertain\t朝阳\tcontextual',
      '360424\t修水县\tcertain',
      '110000\t北京市\tcertain\t北京\tcertain',
    ]
    const { labels, text, numbers } = unpack(packList('counties', comment + rows.join('\n')))
    expect(labels).toEqual(['A2F', 'A', 'A2D'])
    expect(text).toBe('C北京市A朝阳区B修水县')
    expect(numbers).toEqual([1100, 110105, 360424])
  })

  it('are packed as pairs', () => {
    const pairs = ['馬马', '國国', '⺁厂']
    const list = packList('traditional', comment + pairs.map((pair) => `${pair[0]}\t${pair[1]}\n`).join(''))
    expect(pairsOf(list).match(/../g)?.sort()).toEqual(pairs.sort())
  })

  it('of several columns ship as they are, without comments', () => {
    expect(packList('provinces', `${comment}11\tBJ\n12\tTJ\n`)).toBe('11\tBJ\n12\tTJ')
  })

  it('are the same for esbuild and Vite', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `import list from './national.txt'\nconsole.log(list)`, resolveDir: 'src/data' },
      bundle: true,
      write: false,
      plugins: [packedLists.esbuild],
    })
    expect(outputFiles[0]?.text).toContain(JSON.stringify(national))
    expect(await packedLists.vite.load('src/data/national.txt')).toBe(`export default ${JSON.stringify(national)}`)
    expect(packedLists.vite.load('src/data/packed.ts')).toBeUndefined()
  })
})
