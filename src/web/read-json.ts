import { readBody } from './read-body'
import type { Rule } from './refusal'

/** The deepest nesting of brackets that any verb's arguments may need. */
const maximumNesting = 200

export type JsonReading = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly rule: Rule }

/** Reads a body of at most `limit` bytes as JSON. */
export async function readJson(body: ReadableStream<Uint8Array> | null, limit: number): Promise<JsonReading> {
  const chunks: Uint8Array[] = []
  const within = await readBody(body, limit, async (chunk) => void chunks.push(chunk))
  if (!within) return { ok: false, rule: 'bodyTooLarge' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
    if (nestingOf(text) > maximumNesting) return { ok: false, rule: 'json' }
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, rule: 'json' }
  }
}

/** The deepest nesting of brackets outside of strings. */
function nestingOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth)
    else if (token === ']' || token === '}') depth--
  }
  return deepest
}
