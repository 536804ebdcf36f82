// Problem documents (RFC 9457). Each is a constant: nothing of a request can appear in one.

const problems = {
  'not-json': [400, 'The body is not JSON.'],
  'not-utf-8': [400, 'The body is not UTF-8.'],
  'not-an-object': [422, 'The body is not an object.'],
  'unknown-member': [422, 'The body has a member, or a fact, that this service does not know.'],
  'not-found': [404, 'There is nothing at this path.'],
  'wrong-method': [405, 'This path takes another method.'],
  'too-slow': [408, 'The body did not arrive in time.'],
  'too-large': [413, 'The body is too large.'],
  'wrong-type': [415, 'The body has another content type than this path takes.'],
  failed: [500, 'The request could not be answered.'],
  busy: [503, 'Too many streams are open. Try again later.'],
}

export const problemCodes = Object.keys(problems)

/** An answer that says which problem, and nothing else. */
export const problem = (code, headers = {}) => {
  const [status, title] = problems[code]
  const body = JSON.stringify({ type: `urn:problem:beian:${code}`, title, status, code })
  return new Response(body, { status, headers: { ...headers, 'content-type': 'application/problem+json' } })
}

/** Thrown where a request cannot be judged. */
export class Refusal extends Error {
  constructor(code) {
    super(code)
    this.code = code
  }
}
