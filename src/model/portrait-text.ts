import { criterionSchema } from './criterion/criterion'
import { readPortrait, type PortraitNode } from './portrait'

const mark = 'portrait-desk:'
const version = 1
/** The longest text that is looked at. */
const longest = 4_000_000

/**
 * Criteria and groups as text: what they say, and below it one line that begins with `portrait-desk:` and goes on as JSON. It has
 * no blanks, and in its texts all but letters and digits are written as \\uXXXX, so that neither broken lines nor curly quotation
 * marks nor the signs of a chat can spoil it.
 */
export function textOfNodes(said: string, nodes: readonly PortraitNode[]): string {
  return `${said}\n\n${mark}${plainJson({ version, nodes })}\n`
}

/** What a pasted text holds: criteria and groups, or why there are none. */
export type NodesReading =
  | { readonly ok: true; readonly nodes: readonly PortraitNode[] }
  | { readonly ok: false; readonly reason: 'notPortrait' | 'damaged' | 'newer' }
  | { readonly ok: false; readonly reason: 'invalid'; readonly problem: string }

/** Reads what `textOfNodes` wrote, however it was quoted or wrapped on its way, or the plain JSON of a portrait, a criterion or a list of them. */
export function nodesOfText(text: string): NodesReading {
  if (text.length > longest) return { ok: false, reason: 'notPortrait' }
  const start = text.indexOf(mark)
  if (start < 0) return nodesOfPlainJson(text)
  const written = parsed(restored(text.slice(start + mark.length)))
  if (!isRecord(written)) return { ok: false, reason: 'damaged' }
  const number = written['version']
  if (typeof number === 'number' && number > version) return { ok: false, reason: 'newer' }
  return nodesOfValue(written['nodes'])
}

function nodesOfPlainJson(text: string): NodesReading {
  const value = parsed(text.trim().replace(/^\uFEFF/, ''))
  const isPortrait = Array.isArray(value) ? value.length > 0 && value.every(isNodeLike) : isNodeLike(value)
  if (!isPortrait) return { ok: false, reason: 'notPortrait' }
  if (isRecord(value) && value['id'] === 'root' && Array.isArray(value['members']) && value['mode'] === 'all')
    return nodesOfValue(value['members'])
  return nodesOfValue(Array.isArray(value) ? value : [value])
}

function nodesOfValue(value: unknown): NodesReading {
  if (!Array.isArray(value) || value.length === 0) return { ok: false, reason: 'damaged' }
  const reading = readPortrait({ kind: 'group', mode: 'all', members: value })
  if (reading.ok) return { ok: true, nodes: reading.portrait.members }
  const [first] = reading.problems
  return { ok: false, reason: 'invalid', problem: first ? `${first.path}: ${first.message}` : '' }
}

/** JSON in which whatever is no letter or digit inside a text is written as \\uXXXX. */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/g, (quoted) => {
    const text: unknown = JSON.parse(quoted)
    return typeof text === 'string' ? `"${text.replace(/[^\p{L}\p{Nd}]/gu, escaped)}"` : quoted
  })
}

function escaped(sign: string): string {
  return Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index).toString(16).padStart(4, '0'))
    .map((digits) => `\\u${digits}`)
    .join('')
}

/** The JSON of a line that mails may have wrapped, quoted with `>` and given other quotation marks. */
function restored(text: string): string {
  const joined = text
    .replace(/[\r\n]+[\s>]*/g, '')
    .replace(/[\s\u200B\uFEFF]/g, '')
    .replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g, '"')
  return joined.slice(0, endOfJson(joined))
}

/** The end of the first whole object or list; the text's own end when it is not whole. */
function endOfJson(text: string): number {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\') at += 1
    else if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === '{' || sign === '[')) depth += 1
    else if (!quoted && (sign === '}' || sign === ']') && --depth === 0) return at + 1
  }
  return text.length
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const kinds = new Set<unknown>(['group', ...criterionSchema.options.map((option) => option.shape.kind.value)])

function isNodeLike(value: unknown): boolean {
  return isRecord(value) && kinds.has(value['kind'])
}
