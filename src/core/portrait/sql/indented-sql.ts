/** A word, an operator or a literal, or what stands in brackets; and whether a blank stands before it. */
interface Piece {
  readonly spaced: boolean
  readonly token: string | null
  readonly inner: readonly Piece[]
}

const widest = 100
/** A longer chain of one operator keeps its balanced brackets, so that the tree stays shallow. */
const longestChain = 60
const tokens = /(\s*)('(?:[^']|'')*'|"(?:[^"]|"")*"|[()]|[^\s()'"]+)/g
const lineStarts: ReadonlySet<string> = new Set(['AND', 'OR', 'WHEN', 'ELSE', 'END', 'FROM', 'WHERE', 'GROUP', 'ORDER'])

/** SQL over several lines where it is long: the same tokens, but for brackets around parts of one chain of AND or OR. */
export function indentedSql(sql: string): string {
  const pieces = piecesOf(sql).map(flattened)
  const [only] = pieces
  return written(pieces.length === 1 && only?.token === null ? only.inner : pieces, 0)
}

function piecesOf(sql: string): Piece[] {
  const top: Piece[] = []
  const open = [top]
  for (const [, blanks, token = ''] of sql.matchAll(tokens)) {
    const spaced = blanks !== ''
    if (token === '(') {
      const inner: Piece[] = []
      open.at(-1)?.push({ spaced, token: null, inner })
      open.push(inner)
    } else if (token === ')') open.pop()
    else open.at(-1)?.push({ spaced, token, inner: [] })
  }
  return top
}

/** `(a) AND ((b) AND (c))` becomes `(a) AND (b) AND (c)`. */
function flattened(piece: Piece): Piece {
  if (piece.token !== null) return piece
  const inner = piece.inner.map(flattened)
  const chain = chainOf(inner)
  const joined = inner.flatMap((part) => {
    return chain === null || chainOf(part.inner) !== chain
      ? [part]
      : part.inner.map((each) => ({ ...each, spaced: true }))
  })
  return { ...piece, inner: joined.length < 2 * longestChain ? joined : inner }
}

/** The operator, when pieces are brackets joined by one operator and nothing else. */
function chainOf(pieces: readonly Piece[]): string | null {
  const operator = pieces[1]?.token ?? ''
  if (pieces.length % 2 === 0 || !/^(?:AND|OR)$/.test(operator)) return null
  return pieces.every(({ token }, at) => token === (at % 2 === 1 ? operator : null)) ? operator : null
}

function written(pieces: readonly Piece[], indent: number): string {
  const short = inLine(pieces)
  if (short.length + indent <= widest) return short
  let isBetween = false
  return pieces.reduce((text, { spaced, token, inner }, at) => {
    const isBreak = token !== null && lineStarts.has(token) && !(isBetween && token === 'AND')
    if (token === 'BETWEEN') isBetween = true
    else if (token === 'AND') isBetween = false
    const before = at === 0 ? '' : isBreak ? `\n${' '.repeat(indent)}` : spaced ? ' ' : ''
    return `${text}${before}${token ?? bracketed(inner, indent)}`
  }, '')
}

function bracketed(pieces: readonly Piece[], indent: number): string {
  const short = inLine(pieces)
  if (short.length + 2 + indent <= widest) return `(${short})`
  return `(\n${' '.repeat(indent + 2)}${written(pieces, indent + 2)}\n${' '.repeat(indent)})`
}

function inLine(pieces: readonly Piece[]): string {
  return pieces
    .map(({ spaced, token, inner }, at) => `${at > 0 && spaced ? ' ' : ''}${token ?? `(${inLine(inner)})`}`)
    .join('')
}
