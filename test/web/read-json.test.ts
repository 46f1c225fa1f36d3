import { describe, expect, it } from 'vitest'
import { readJson } from '../../src/web/read-json'

const mebibyte = 1024 * 1024

function bodyOf(text: string): ReadableStream<Uint8Array> {
  return new Response(text).body ?? new ReadableStream<Uint8Array>()
}

describe('reading a body as JSON', () => {
  it('brackets inside of strings, also behind escaped quotes, are no nesting', async () => {
    const text = JSON.stringify({ name: `${'['.repeat(300)}"${'{'.repeat(300)}\\` })
    expect(await readJson(bodyOf(text), mebibyte)).toEqual({ ok: true, value: JSON.parse(text) as unknown })
  })

  it('200 nested brackets are read, 201 are refused, and so are a hundred thousand', async () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect((await readJson(bodyOf(nested(200)), mebibyte)).ok).toBe(true)
    expect(await readJson(bodyOf(nested(201)), mebibyte)).toEqual({ ok: false, rule: 'json' })
    expect(await readJson(bodyOf(nested(100_000)), mebibyte)).toEqual({ ok: false, rule: 'json' })
  })

  it('a string of a megabyte is read', async () => {
    const value = 'x'.repeat(mebibyte)
    expect(await readJson(bodyOf(JSON.stringify(value)), 2 * mebibyte)).toEqual({ ok: true, value })
  })

  it('an unfinished string full of escaped quotes is refused in a single pass', async () => {
    const began = performance.now()
    const hostile = `"${'\\"'.repeat(100_000)}`
    expect(await readJson(bodyOf(hostile), mebibyte)).toEqual({ ok: false, rule: 'json' })
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
