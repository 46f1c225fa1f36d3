import { coreParts, mostListed, type FigureOf, type LiveFigure, type ShareOf } from './live-figure'

/** A piece of a text: plain, or what stands between `{{` and `}}`, with the figure when it is one. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'token'; readonly token: string; readonly figure: LiveFigure | null }

const tokens = /\{\{(?:"(?:[^"\\]|\\[^])*"|[^{}"])*\}\}/g

/** A text taken apart at its live figures; the parts joined are the text. */
export function partsOfText(text: string): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (index > from) parts.push({ kind: 'text', text: text.slice(from, index) })
    parts.push({ kind: 'token', token, figure: readFigure(token) })
    from = index + token.length
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) })
  return parts
}

/** Words, and the signs `=` and `,`; `quoted` words are never keywords. */
interface Lexeme {
  readonly text: string
  readonly kind: 'word' | 'quoted' | 'sign'
}

/** The figure that a token with its braces means by the grammar of `figureToken`; null for anything else. */
export function readFigure(token: string): LiveFigure | null {
  const inner = /^\{\{([^]*)\}\}$/.exec(token)?.[1]
  const lexemes = inner === undefined ? null : lexemesOf(inner)
  if (!lexemes) return null
  const isOfBase = lexemes[0]?.kind === 'word' && lexemes[0].text.toLowerCase() === 'base'
  const [first, ...rest] = isOfBase ? lexemes.slice(1) : lexemes
  return first?.kind === 'word' ? figureOf(first.text.toLowerCase(), rest, isOfBase ? 'base' : 'segment') : null
}

function lexemesOf(text: string): Lexeme[] | null {
  const found: Lexeme[] = []
  const pattern = /\s+|"((?:[^"\\]|\\[^])*)"|([=,])|([^\s"=,{}\\]+)/y
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text)
    if (!match) return null
    const [, quoted, sign, plain] = match
    if (quoted !== undefined) found.push({ text: quoted.replace(/\\([^])/g, '$1'), kind: 'quoted' })
    else if (sign !== undefined) found.push({ text: sign, kind: 'sign' })
    else if (plain !== undefined) found.push({ text: plain, kind: 'word' })
  }
  return found
}

function figureOf(keyword: string, rest: readonly Lexeme[], of: FigureOf): LiveFigure | null {
  switch (keyword) {
    case 'count':
    case 'part':
    case 'revenue':
    case 'season':
      return rest.length === 0 ? { of, kind: keyword } : null
    case 'hours':
      return hoursOf(rest, of)
    case 'mean':
    case 'median':
    case 'name': {
      const field = onlyName(rest)
      return field === null ? null : { of, kind: keyword, field }
    }
    case 'top':
    case 'names':
      return listOf(keyword, rest, of)
    case 'core': {
      const part = coreParts.find((each) => each === onlyName(rest))
      return part ? { of, kind: 'core', part } : null
    }
    case 'share':
      return shareOf(rest, of)
    case 'average':
      return checkOf(rest, of)
    default:
      return null
  }
}

function hoursOf(rest: readonly Lexeme[], of: FigureOf): LiveFigure | null {
  if (rest.length === 0) return { of, kind: 'hours', source: 'contacts' }
  const source = onlyName(rest)
  return source === 'orders' || source === 'contacts' ? { of, kind: 'hours', source } : null
}

function listOf(kind: 'top' | 'names', [field, count, ...more]: readonly Lexeme[], of: FigureOf): LiveFigure | null {
  if (!isName(field) || more.length > 0) return null
  const most = count === undefined ? 3 : /^\d{1,2}$/.test(count.text) ? Number(count.text) : 0
  return most >= 1 && most <= mostListed ? { of, kind, field: field.text, most } : null
}

function shareOf([field, ...rest]: readonly Lexeme[], of: FigureOf): LiveFigure | null {
  const among = isName(field) ? amongOf(rest) : null
  return among && field ? { of, kind: 'share', field: field.text, among } : null
}

function amongOf([first, ...rest]: readonly Lexeme[]): ShareOf | null {
  if (first?.kind === 'word' && rest.length === 0) return rangeOf(first.text)
  if (first?.kind !== 'sign' || first.text !== '=' || rest.length % 2 === 0) return null
  const fits = rest.every((lexeme, place) =>
    place % 2 === 0 ? isName(lexeme) : lexeme.text === ',' && lexeme.kind === 'sign'
  )
  return fits ? { kind: 'values', values: rest.filter(isName).map(({ text }) => text) } : null
}

const range = /^(\d{1,12}(?:\.\d{1,4})?)?[–-](\d{1,12}(?:\.\d{1,4})?)$|^(\d{1,12}(?:\.\d{1,4})?)\+$/

function rangeOf(text: string): Extract<ShareOf, { kind: 'range' }> | null {
  const match = range.exec(text)
  if (!match) return null
  const [, from, to, open] = match
  if (open !== undefined) return { kind: 'range', from: Number(open), to: null }
  const found = { from: from === undefined ? null : Number(from), to: Number(to) }
  return found.from === null || found.from <= found.to ? { kind: 'range', ...found } : null
}

function checkOf([check, ...rest]: readonly Lexeme[], of: FigureOf): LiveFigure | null {
  if (check?.kind !== 'word' || check.text.toLowerCase() !== 'check') return null
  const monthly = rest.at(-1)?.text === 'monthly'
  const [ages, ...more] = monthly ? rest.slice(0, -1) : rest
  if (!ages) return { of, kind: 'check', band: null, monthly }
  const found = ages.kind === 'word' && more.length === 0 ? rangeOf(ages.text) : null
  if (!found || found.from === null || !isAge(found.from)) return null
  if (found.to !== null && (!isAge(found.to) || found.to <= found.from)) return null
  return { of, kind: 'check', band: { from: found.from, to: found.to }, monthly }
}

function isAge(years: number): boolean {
  return Number.isInteger(years) && years <= 150
}

function isName(lexeme: Lexeme | undefined): lexeme is Lexeme {
  return lexeme !== undefined && lexeme.kind !== 'sign' && lexeme.text !== ''
}

function onlyName(lexemes: readonly Lexeme[]): string | null {
  const [name, ...more] = lexemes
  return isName(name) && more.length === 0 ? name.text : null
}
