/** Of whom a figure tells: the segment's members, or everybody in the base. */
export type FigureOf = 'segment' | 'base'

/** Parts of the core of an audience: the usual gender, ages, cities, days between orders, and the share of those who are all of it. */
export const coreParts = ['gender', 'age', 'city', 'order_interval', 'share'] as const
export type CorePart = (typeof coreParts)[number]

/** Which values a share is of: values of a choice, or numbers (money in major units, ages in full years) with both ends included. */
export type ShareOf =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly from: number | null; readonly to: number | null }

/** A live figure, as it stands in a text between `{{` and `}}`. Fields are meant by id, so that a new name changes nothing. */
export type LiveFigure = { readonly of: FigureOf } & (
  | { readonly kind: 'count' | 'part' | 'revenue' | 'season' }
  | { readonly kind: 'hours'; readonly source: 'contacts' | 'orders' }
  | { readonly kind: 'share'; readonly field: string; readonly among: ShareOf }
  | { readonly kind: 'mean' | 'median'; readonly field: string }
  /** The most frequent values, with their shares or as names alone. */
  | { readonly kind: 'top' | 'names'; readonly field: string; readonly most: number }
  | { readonly kind: 'core'; readonly part: CorePart }
  /** Of everybody, or of a half-open band of ages [from, to); per order, or what is spent in a month. */
  | {
      readonly kind: 'check'
      readonly band: { readonly from: number; readonly to: number | null } | null
      readonly monthly: boolean
    }
  /** The name of a field as it is called now. */
  | { readonly kind: 'name'; readonly field: string }
)

/** The most values that `top` and `names` list. */
export const mostListed = 10

const plainWord = /^[^\s"=,{}\\]+$/

/**
 * The one way to write a figure:
 * `{{[base] count | part | revenue | season | hours [orders] | share FIELD=VALUE[,VALUE] | share FIELD FROM–TO | mean FIELD |
 * median FIELD | top FIELD [N] | names FIELD [N] | core PART | average check [FROM–TO | FROM+] [monthly] | name FIELD}}`.
 * Names and values with blanks, commas or signs stand in quotation marks, in which `\` keeps the next character.
 */
export function figureToken(figure: LiveFigure): string {
  const words = [...(figure.of === 'base' ? ['base'] : []), ...wordsOf(figure)]
  return `{{${words.join(' ')}}}`
}

function wordsOf(figure: LiveFigure): string[] {
  switch (figure.kind) {
    case 'count':
    case 'part':
    case 'revenue':
    case 'season':
      return [figure.kind]
    case 'hours':
      return figure.source === 'orders' ? ['hours', 'orders'] : ['hours']
    case 'share':
      return shareWords(figure.field, figure.among)
    case 'mean':
    case 'median':
    case 'name':
      return [figure.kind, word(figure.field)]
    case 'top':
    case 'names':
      return [figure.kind, word(figure.field), String(figure.most)]
    case 'core':
      return ['core', figure.part]
    case 'check': {
      const { band, monthly } = figure
      return ['average', 'check', ...(band ? [rangeWord(band.from, band.to)] : []), ...(monthly ? ['monthly'] : [])]
    }
  }
}

function shareWords(field: string, among: ShareOf): string[] {
  if (among.kind === 'values') return ['share', `${word(field)}=${among.values.map(word).join(',')}`]
  return ['share', word(field), rangeWord(among.from, among.to)]
}

function rangeWord(from: number | null, to: number | null): string {
  if (to === null) return `${from ?? 0}+`
  return `${from ?? ''}–${to}`
}

function word(text: string): string {
  return plainWord.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`
}
