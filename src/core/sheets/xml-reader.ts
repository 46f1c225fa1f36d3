import { Failure } from '../../contract/failure'

/** Gets what stands in an XML text: names come without their namespace. */
export interface XmlVisitor {
  /** `attributes` as they stand in the tag; `attributeOf` reads one. */
  open(name: string, attributes: string): void
  close(name: string): void
  text(text: string): void
}

/** Reads XML that comes piece by piece. Declarations, comments and document types are passed over; entities are those of XML and numbers. */
export interface XmlReader {
  push(piece: Uint8Array): void
  /** @throws Failure `workbookDamaged` when the text ends in a tag. */
  finish(): void
}

const longestTag = 1_048_576
const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A reader of XML in UTF-8. */
export function createXmlReader(visitor: XmlVisitor): XmlReader {
  const decoder = new TextDecoder()
  let buffer = ''

  /** Reads what is whole; returns where the rest begins. */
  const read = (last: boolean): number => {
    let at = 0
    for (;;) {
      const tag = buffer.indexOf('<', at)
      if (tag < 0) {
        if (last && at < buffer.length) visitor.text(withEntities(buffer.slice(at)))
        return last ? buffer.length : at
      }
      const end = endOfTag(buffer, tag)
      if (end < 0) return at
      if (tag > at) visitor.text(withEntities(buffer.slice(at, tag)))
      visitTag(buffer.slice(tag, end), visitor)
      at = end
    }
  }

  return {
    push(piece) {
      buffer += decoder.decode(piece, { stream: true })
      buffer = buffer.slice(read(false))
      if (buffer.length > longestTag + 65_536) throw new Failure('workbookDamaged')
    },
    finish() {
      buffer += decoder.decode()
      if (read(true) < buffer.length) throw new Failure('workbookDamaged')
    }
  }
}

/** Where the tag, comment or section that begins at a place ends; -1 when it goes on. */
function endOfTag(text: string, at: number): number {
  const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '>'
  const end = text.indexOf(closing, at)
  return end < 0 ? -1 : end + closing.length
}

function visitTag(tag: string, visitor: XmlVisitor): void {
  if (tag.startsWith('<![CDATA[')) return visitor.text(tag.slice(9, -3))
  if (tag.startsWith('<!') || tag.startsWith('<?')) return
  if (tag.startsWith('</')) return visitor.close(plainName(tag.slice(2, -1).trimEnd()))
  const isEmpty = tag.endsWith('/>')
  const inner = tag.slice(1, isEmpty ? -2 : -1)
  const blank = inner.search(/\s/)
  const name = plainName(blank < 0 ? inner : inner.slice(0, blank))
  visitor.open(name, blank < 0 ? '' : inner.slice(blank))
  if (isEmpty) visitor.close(name)
}

function plainName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const patterns = new Map<string, RegExp>()

/** The value of an attribute, or undefined. `name` is without its namespace where it has one. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const pattern = patterns.get(name) ?? new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, pattern)
  const match = pattern.exec(attributes)
  return match ? withEntities(match[1] ?? match[2] ?? '') : undefined
}

function withEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(entity, (whole, hexadecimal?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
