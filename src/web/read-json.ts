import { readBody } from './read-body'
import type { Rule } from './refusal'

/** The deepest nesting of brackets that any verb's arguments may need. */
const maximumNesting = 200

const quote = 0x22
const backslash = 0x5c
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

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

/** The deepest nesting of brackets outside of strings; one pass over the text, whatever it holds. */
function nestingOf(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (inString) {
      if (unit === backslash) at++
      else if (unit === quote) inString = false
    } else if (unit === quote) inString = true
    else if (unit === openBracket || unit === openBrace) deepest = Math.max(deepest, ++depth)
    else if (unit === closeBracket || unit === closeBrace) depth--
  }
  return deepest
}
