import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'

/** The built site. */
export const dist = join(import.meta.dirname, '../../docs/.vitepress/dist')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

const fileOf = (address: string): string | undefined => {
  const path = decodeURIComponent(new URL(address, 'http://site').pathname)
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path)
  return file.startsWith(dist) && existsSync(file) && statSync(file).isFile() ? file : undefined
}

/** Serves the built site as any static host does; `stop` ends it. */
export const serve = async (): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> => {
  const server: Server = createServer(({ url = '/' }, response) => {
    const file = fileOf(url)
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': types[extname(file ?? '404.html')] ?? 'text/plain',
    })
    createReadStream(file ?? join(dist, '404.html')).pipe(response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections()
        server.close(() => stopped())
      }),
  }
}
