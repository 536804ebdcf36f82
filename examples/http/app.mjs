// The routes: what comes in, what judges it, what goes out. server.mjs runs them.
import { check, detectPreApproval, explainPreApproval, format } from 'beian'
import catalogue from 'beian/catalogue.json' with { type: 'json' }
import { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { timeout } from 'hono/timeout'
import { judgeNames } from './names.mjs'
import { openApi } from './openapi.mjs'
import { problem, Refusal } from './problems.mjs'
import { membersOf, parseJson } from './requests.mjs'
import { edition, factNames, filing, judgedBy, languages } from './rules.mjs'

export const defaultLimits = {
  /** An order of three websites has about 5 KB. */
  maxBodyBytes: 256 * 1024,
  maxLineBytes: 16 * 1024,
  /** For the body to arrive. Judging cannot be interrupted; the limits on size bound it. */
  bodyMilliseconds: 10_000,
  maxStreams: 8,
}

const types = {
  json: /^application\/json(?:;|$)/i,
  ndjson: /^application\/(?:x-ndjson|ndjson|jsonl)(?:;|$)/i,
}

const accepting = (type) => (context, next) =>
  types[type].test(context.req.header('content-type') ?? '') ? next() : problem('wrong-type')

/** The language of the sentences: Chinese, unless English is preferred. */
const languageOf = (context) => {
  const chosen = accepts(context, {
    header: 'Accept-Language',
    supports: Object.keys(languages),
    default: 'zh',
    match: (accepted, { default: other }) =>
      accepted
        .filter(({ q }) => q > 0)
        .sort((a, b) => b.q - a.q)
        .map(({ type }) => type.slice(0, 2).toLowerCase())
        .find((language) => Object.hasOwn(languages, language)) ?? other,
  })
  return languages[chosen]
}

const countIssues = (counts, issues) => {
  for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1
}

/**
 * @param log receives one record a request: names of routes and codes, numbers, no part of a request
 * @param isStopping whether the process is to take no more requests
 */
export const createApp = ({ limits = defaultLimits, log = () => {}, isStopping = () => false } = {}) => {
  const app = new Hono()
  let streams = 0

  app.use(async (context, next) => {
    const start = performance.now()
    context.set('counts', {})
    await next()
    context.header('beian-edition', judgedBy.edition)
    context.header('beian-version', judgedBy.version)
    context.header('x-content-type-options', 'nosniff')
    // The route as it is declared: a path is text of the client. A stream is logged when it ends.
    const route = context.get('route') ?? 'none'
    const record = { method: context.req.method, route, status: context.res.status, counts: context.get('counts') }
    const ended = () => log({ ...record, milliseconds: Math.round(performance.now() - start) })
    if (context.get('whenEnded')) context.get('whenEnded')(ended)
    else ended()
  })

  const limited = [
    timeout(limits.bodyMilliseconds, () => new HTTPException(408)),
    bodyLimit({ maxSize: limits.maxBodyBytes, onError: () => problem('too-large', { connection: 'close' }) }),
  ]
  const jsonOf = async (context) => parseJson(new Uint8Array(await context.req.arrayBuffer()))
  const paths = {}
  const route = (method, path, ...handlers) => {
    paths[path] = method
    const named = (context, next) => {
      context.set('route', path)
      return next()
    }
    app.on(method, path, named, ...handlers)
    app.all(path, named, () => problem('wrong-method', { allow: method }))
  }

  route('POST', '/check', accepting('json'), ...limited, async (context) => {
    const {
      order,
      account = {},
      facts = {},
    } = membersOf(await jsonOf(context), ['order', 'account', 'facts'], factNames.order)
    // The paths of the issues lead into the body: order.websites.0.name.
    const { ok, issues } = check(filing, { order, account }, facts)
    const { tag, messages } = languageOf(context)
    countIssues(context.get('counts'), issues)
    context.header('content-language', tag)
    return context.json({ ok, issues, sentences: issues.map((issue) => format(issue, messages)) })
  })

  route('POST', '/names', accepting('ndjson'), (context) => {
    if (streams >= limits.maxStreams) return problem('busy', { 'retry-after': '5', connection: 'close' })
    const { tag, messages } = languageOf(context)
    const counts = context.get('counts')
    const count = ({ issues, error }) => {
      counts.lines = (counts.lines ?? 0) + 1
      countIssues(counts, issues ?? [{ code: `line.${error}` }])
    }
    streams++
    let end = () => {}
    context.set('whenEnded', (ended) => {
      end = ended
    })
    const body = context.req.raw.body ?? new Blob([]).stream()
    const answers = judgeNames(body, { maxLineBytes: limits.maxLineBytes, messages, count })
    const closed = () => {
      streams--
      end()
    }
    return new Response(streamOf(answers, closed), {
      headers: { 'content-type': 'application/x-ndjson', 'content-language': tag },
    })
  })

  route('POST', '/pre-approval', accepting('json'), ...limited, async (context) => {
    const { website, province, kind } = membersOf(await jsonOf(context), ['website', 'province', 'kind'])
    const findings = detectPreApproval(website, edition)
    const { tag, preApproval } = languageOf(context)
    countIssues(
      context.get('counts'),
      findings.map(({ category, certainty }) => ({ code: `${category}.${certainty}` })),
    )
    context.header('content-language', tag)
    const explanations = explainPreApproval(findings, preApproval, { province, subject: { kind } })
    return context.json({ findings, explanations })
  })

  const cached = { 'cache-control': 'public, max-age=3600' }
  route('GET', '/catalogue', etag(), (context) => context.json(catalogue, 200, cached))
  route('GET', '/openapi.json', etag(), (context) => context.json(openApi(limits), 200, cached))
  route('GET', '/health', (context) =>
    isStopping() ? context.json({ status: 'stopping' }, 503) : context.json({ status: 'ok' }),
  )

  app.notFound(() => problem('not-found'))
  app.onError((error) => {
    if (error instanceof Refusal) return problem(error.code)
    if (error instanceof HTTPException && error.status === 408) return problem('too-slow', { connection: 'close' })
    // An exception's message can quote the request; its place cannot.
    log({ error: error.name, at: String(error.stack).split('\n    at ').slice(1, 4) })
    return problem('failed')
  })
  return { app, paths }
}

/** What a generator yields, as a stream; calls back once it has ended, failed, or been given up by the client. */
const streamOf = (generator, closed) => {
  let open = true
  const close = () => {
    if (open) closed()
    open = false
  }
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await generator.next()
          if (!done) return controller.enqueue(value)
          close()
          controller.close()
        } catch (error) {
          close()
          controller.error(error)
        }
      },
      cancel() {
        close()
        // Without waiting: it may be waiting for the client, which is gone.
        generator.return()
      },
    },
    { highWaterMark: 0 },
  )
}
