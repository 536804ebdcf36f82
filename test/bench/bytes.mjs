// Bytes of what a user's bundler builds from the published package: minified, then gzip.
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Bundles source text that imports `beian` through its exports. */
export const bundle = (root, contents, options) =>
  build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: 'out',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    ...options,
  })

/** Resolves the import of `later` to source text: a file that a page imports after it shows. */
const laterFile = (root, contents) => ({
  name: 'later',
  setup: (on) => {
    on.onResolve({ filter: /^later$/ }, ({ path }) => ({ path, namespace: 'later' }))
    on.onLoad({ filter: /.*/, namespace: 'later' }, () => ({ contents, resolveDir: root }))
  },
})

/** Returns KB of gzip: what a page loads before it shows anything, and with all that it imports later. */
export const kilobytes = async (root, contents, later) => {
  const plugins = later === undefined ? [] : [laterFile(root, later)]
  const { outputFiles, metafile } = await bundle(root, contents, { format: 'esm', splitting: true, plugins })
  const size = new Map(
    outputFiles.map(({ path, contents }) => [basename(path), gzipSync(contents, { level: 9 }).length / 1000]),
  )
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]))
  const first = new Set(['stdin.js'])
  for (const name of first)
    for (const { path, kind } of outputs.get(name).imports) if (kind === 'import-statement') first.add(basename(path))
  const sum = (names) => [...names].reduce((total, name) => total + size.get(name), 0)
  return { firstPaint: sum(first), complete: sum(size.keys()) }
}
