import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { packedLists, packList } from '../../src/build/pack'
import { national } from '../../src/data/packed'
import { pairsOf } from '../../src/text/forms'
import { wordsByLabel } from '../../src/text/unpack'

const comment = '# A comment.\n\n'

describe('lists of text', () => {
  it('are packed by their first column', () => {
    const list = packList('own', `${comment}赌博\tgambling\tcertain\n麻将\tgambling\tsuspected\n`)
    expect([...wordsByLabel(list)]).toEqual([
      ['gambling certain', ['赌博']],
      ['gambling suspected', ['麻将']],
    ])
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
