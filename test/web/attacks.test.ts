import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestHost, type TestHost } from './host-for-tests'

let test: TestHost
beforeAll(async () => {
  test = await startTestHost({}, { headersTime: 300, jsonBytes: 20_000 })
})
afterAll(() => test.close())

const rule = { host: 'host', method: 'method', origin: 'origin', site: 'site', type: 'contentType', token: 'token' }
const about = '/api/program.about'

/** Writes bytes to the port as they are and gives what comes back until the host closes. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (piece) => (answer += piece.toString()))
    socket.on('error', () => resolve(answer))
    socket.on('close', () => resolve(answer))
  })
}

describe('the browser host answers only its own page', () => {
  it('lets the page itself in', async () => {
    const answer = await test.ask(about)
    expect(answer.json).toMatchObject({ ok: true, result: { host: 'browser', language: 'ru' } })
  })

  it.each([
    ['another name for this computer', 'localhost'],
    ['a name that resolves here (DNS rebinding)', 'evil.example'],
    ['the right address with the wrong port', '127.0.0.1:1']
  ])('refuses %s as Host', async (_, host) => {
    const value = host.includes(':') ? host : `${host}:${test.port}`
    for (const method of ['GET', 'POST']) {
      const answer = await test.ask(method === 'GET' ? '/' : about, { method, headers: { host: value } })
      expect([answer.status, answer.json.failure?.details.rule]).toEqual([421, rule.host])
    }
  })

  it('refuses a request target that names another host', async () => {
    const request = `GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:${test.port}\r\nConnection: close\r\n\r\n`
    expect(await raw(test.port, request)).toMatch(/^HTTP\/1\.1 4\d\d /)
  })

  it.each([
    ['a foreign Origin', 'https://evil.example'],
    ['Origin null', 'null'],
    ['no Origin', undefined],
    ['our Origin with a slash', 'slash']
  ])('refuses %s', async (_, origin) => {
    const value = origin === 'slash' ? `${test.host.origin}/` : origin
    const answer = await test.ask(about, { headers: { origin: value } })
    expect([answer.status, answer.json.failure?.details.rule]).toEqual([403, rule.origin])
  })

  it.each([['cross-site'], ['same-site'], ['none'], [undefined]])('refuses Sec-Fetch-Site %s', async (site) => {
    const answer = await test.ask(about, { headers: { 'sec-fetch-site': site } })
    expect([answer.status, answer.json.failure?.details.rule]).toEqual([403, rule.site])
  })

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s to the API', async (method) => {
    const answer = await test.ask(about, { method })
    expect([answer.status, answer.json.failure?.details.rule]).toEqual([405, rule.method])
  })

  it.each([['text/plain'], ['application/x-www-form-urlencoded'], ['multipart/form-data; boundary=x'], [undefined]])(
    'refuses the content type %s',
    async (type) => {
      const answer = await test.ask(about, { headers: { 'content-type': type } })
      expect([answer.status, answer.json.failure?.details.rule]).toEqual([415, rule.type])
    }
  )

  it('refuses JSON where bytes are uploaded', async () => {
    const answer = await test.ask('/upload')
    expect([answer.status, answer.json.failure?.details.rule]).toEqual([415, rule.type])
  })

  it.each([[null], ['x'.repeat(43)], ['']])('refuses the token %s', async (token) => {
    const answer = await test.ask(about, { token })
    expect([answer.status, answer.json.failure?.details.rule]).toEqual([401, rule.token])
  })

  it('refuses the token of an earlier run', async () => {
    const earlier = await startTestHost()
    await earlier.close()
    expect((await test.ask(about, { token: earlier.token })).status).toBe(401)
  })

  it.each(['/upload', '/workspace-upload', '/events', '/cancel/1', '/download/0', '/workspace-download'])(
    'asks for the token at %s too',
    async (path) => {
      const octets = path.endsWith('upload') ? { 'content-type': 'application/octet-stream' } : {}
      expect((await test.ask(path, { token: null, headers: octets })).status).toBe(401)
    }
  )

  it('refuses a path as source or destination', async () => {
    const source = { kind: 'path', path: '/etc/passwd' }
    for (const verb of ['import.inspect', 'import.run']) {
      const answer = await test.ask(`/api/${verb}`, { body: JSON.stringify({ source }) })
      expect(answer.json.failure).toMatchObject({ code: 'invalidArguments', details: { place: 'source' } })
    }
    const folder = { kind: 'path', path: '/tmp' }
    for (const [verb, args] of Object.entries({
      'workspace.copyTo': { name: 'X', folder },
      'workspace.moveTo': { folder }
    })) {
      const answer = await test.ask(`/api/${verb}`, { body: JSON.stringify(args) })
      expect(answer.json.failure).toMatchObject({ code: 'invalidArguments', details: { place: 'folder' } })
    }
    const body = { scope: { kind: 'base' }, options: {}, destination: { kind: 'path', path: '/tmp/x.csv' } }
    const answer = await test.ask('/api/member.export', { body: JSON.stringify(body) })
    expect(answer.json.failure).toMatchObject({ code: 'invalidArguments', details: { place: 'destination' } })
  })

  it('refuses unknown verbs and arguments that do not fit as data', async () => {
    expect((await test.ask('/api/toString')).json.failure?.code).toBe('unknownVerb')
    expect((await test.ask('/api/workspace.open', { body: '{}' })).json.failure?.code).toBe('invalidArguments')
    expect((await test.ask('/api/program.about', { body: '{"__proto__":{"a":1}}' })).json.ok).toBe(false)
  })

  it('refuses what is not JSON, is not UTF-8 or is nested beyond reason', async () => {
    const bodies = ['{', new Uint8Array([0x22, 0xff, 0x22]), '['.repeat(9000) + ']'.repeat(9000)]
    for (const body of bodies) expect((await test.ask(about, { body })).status).toBe(400)
  })

  it('refuses a body above the limit and stays alive', async () => {
    const answer = await test.ask(about, { body: JSON.stringify({ text: 'x'.repeat(30_000) }) })
    expect([answer.status, answer.json.failure?.details.rule]).toEqual([413, 'bodyTooLarge'])
    expect((await test.ask(about)).status).toBe(200)
  })

  it('refuses headers above 8 KiB', async () => {
    const answer = await test.ask(about, { headers: { 'x-filler': 'x'.repeat(9000) } })
    expect([answer.status, answer.json.failure?.details.rule]).toEqual([431, 'headersTooLarge'])
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('lets go of a connection whose headers do not come', async () => {
    const answer = await raw(test.port, `POST ${about} HTTP/1.1\r\nHost: 127.0.0.1:${test.port}\r\nX-Slow: `)
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('answers garbage without falling over', async () => {
    expect(await raw(test.port, '\u0016\u0003\u0001\u0002 not http\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
    expect((await test.ask(about)).status).toBe(200)
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '//secret.txt',
    '/secret.txt%00.js',
    '/assets'
  ])('gives no file outside of the built page: %s', async (path) => {
    const answer = await test.ask(path, { method: 'GET' })
    expect(answer.status).toBe(404)
    expect(answer.bytes.toString()).not.toContain('secret')
  })
})
