import type { LiveFigure } from '../../../model/live-figure'
import type { AgeBand } from '../../../model/age-band'
import type { PersonaBlock } from '../../../model/persona'
import type { Words } from '../../../words/create-words'
import type { Writing } from '../figure-text'
import type { DraftLine, DraftSource } from './draft-source'
import { nameOf, ofBase, ofSegment } from './tokens'

type IsTold = (figure: LiveFigure) => boolean
type Shape = 'list' | 'mean' | 'median' | 'share'

/** Which fields describe which block, and how. */
const described: readonly (readonly [block: PersonaBlock, field: string, shape: Shape])[] = [
  ['demographics', 'city', 'list'],
  ['demographics', 'region', 'list'],
  ['demographics', 'marital_status', 'list'],
  ['demographics', 'children', 'mean'],
  ['demographics', 'education', 'list'],
  ['demographics', 'occupation', 'list'],
  ['demographics', 'income', 'median'],
  ['demographics', 'customer_type', 'list'],
  ['demographics', 'industry', 'list'],
  ['values', 'values', 'list'],
  ['communication', 'preferred_channel', 'list'],
  ['communication', 'usual_weekday', 'list'],
  ['communication', 'answer_rate', 'mean'],
  ['communication', 'consent_email', 'share'],
  ['communication', 'consent_sms', 'share'],
  ['communication', 'consent_phone', 'share'],
  ['communication', 'contacts/reason', 'list'],
  ['decisions', 'days_to_decision', 'median'],
  ['decisions', 'refusal_reason', 'list'],
  ['emotions', 'satisfaction', 'mean'],
  ['emotions', 'recommendation', 'mean'],
  ['interests', 'interests', 'list'],
  ['habits', 'purchases', 'median'],
  ['habits', 'loyalty_card', 'share'],
  ['habits', 'orders/channel', 'list'],
  ['basket', 'orders/category', 'list'],
  ['basket', 'orders/product', 'list']
]

const listed = 3

/** Attributes of events whose name alone does not tell of which. */
const namedLists: Readonly<Record<string, 'contactReasons' | 'contactChannels' | 'orderChannels'>> = {
  'contacts/reason': 'contactReasons',
  'contacts/channel': 'contactChannels',
  'orders/channel': 'orderChannels'
}

/** Lines about the fields, orders and contacts that describe the members. */
export function fieldLines({ measuring, bands }: DraftSource, isTold: IsTold): DraftLine[] {
  const { words } = measuring.writing
  const line = (block: PersonaBlock, text: string): DraftLine => ({ block, text })
  const fields = described.map(([block, field, shape]) => line(block, shapedLine(words, field, shape)))
  return [
    ...whoLines(words, isTold).map((text) => line('demographics', text)),
    ...fields,
    ...channelsOfContacts(words, isTold).map((text) => line('communication', text)),
    line(
      'communication',
      words.say('persona.draft.hours', { hours: ofSegment({ kind: 'hours', source: 'contacts' }) })
    ),
    line('habits', words.say('persona.draft.buys', { every: ofSegment({ kind: 'core', part: 'order_interval' }) })),
    line('habits', words.say('persona.draft.orderHours', { hours: ofSegment({ kind: 'hours', source: 'orders' }) })),
    ...checkLines(measuring.writing, bands, isTold).map((text) => line('averageCheck', text)),
    line('season', words.say('persona.draft.season', { season: ofSegment({ kind: 'season' }) })),
    ...categoriesBought(words, isTold).map((text) => line('basket', text)),
    line('market', marketLine(words, isTold))
  ]
}

function shapedLine(words: Words, field: string, shape: Shape): string {
  const name = nameOf(field)
  if (shape === 'list') {
    const values = ofSegment({ kind: 'top', field, most: listed })
    const named = namedLists[field]
    return named ? words.say(`persona.draft.${named}`, { values }) : words.say('persona.draft.list', { name, values })
  }
  if (shape === 'mean') return words.say('persona.draft.mean', { name, mean: ofSegment({ kind: 'mean', field }) })
  if (shape === 'median')
    return words.say('persona.draft.median', { name, median: ofSegment({ kind: 'median', field }) })
  const yes = ofSegment({ kind: 'share', field, among: { kind: 'values', values: ['yes'] } })
  return words.say('persona.draft.list', { name, values: yes })
}

function whoLines(words: Words, isTold: IsTold): string[] {
  const gender = (value: string): string =>
    ofSegment({ kind: 'share', field: 'gender', among: { kind: 'values', values: [value] } })
  const half = ofSegment({ kind: 'core', part: 'age' })
  const median = ofSegment({ kind: 'median', field: 'age' })
  const isMedianTold = isTold({ of: 'segment', kind: 'median', field: 'age' })
  return [
    words.say('persona.draft.genders', { women: gender('woman'), men: gender('man') }),
    isMedianTold ? words.say('persona.draft.age', { median, half }) : words.say('persona.draft.half', { half })
  ]
}

/** Where the preferred channel of customers is not known, that of the contacts. */
function channelsOfContacts(words: Words, isTold: IsTold): string[] {
  const preferred = { of: 'segment', kind: 'top', field: 'preferred_channel', most: listed } as const
  return isTold(preferred) ? [] : [shapedLine(words, 'contacts/channel', 'list')]
}

/** Where orders tell no categories, those of the customers' file. */
function categoriesBought(words: Words, isTold: IsTold): string[] {
  const ofOrders = { of: 'segment', kind: 'top', field: 'orders/category', most: listed } as const
  return isTold(ofOrders) ? [] : [shapedLine(words, 'order_categories', 'list')]
}

function checkLines({ words, check: { isPlainMean } }: Writing, bands: readonly AgeBand[], isTold: IsTold): string[] {
  const check = { kind: 'check', band: null, monthly: false } as const
  const told = bands.flatMap(({ from, to }) => {
    const ofBand = { ...check, band: { from, to: to ?? null } }
    const ages = to === undefined ? `${from}+` : `${from}–${to}`
    return isTold({ of: 'segment', ...ofBand })
      ? [words.say('persona.draft.band', { ages, check: ofSegment(ofBand) })]
      : []
  })
  return [
    words.say(isPlainMean ? 'persona.draft.checkPlain' : 'persona.draft.check', {
      check: ofSegment(check),
      base: ofBase(check)
    }),
    words.say('persona.draft.monthly', { check: ofSegment({ ...check, monthly: true }) }),
    ...(told.length === 0 ? [] : [words.say('persona.draft.byAge', { bands: told.join('; ') })])
  ]
}

function marketLine(words: Words, isTold: IsTold): string {
  const tokens = { count: ofSegment({ kind: 'count' }), part: ofSegment({ kind: 'part' }) }
  if (!isTold({ of: 'segment', kind: 'revenue' })) return words.say('persona.draft.marketPlain', tokens)
  return words.say('persona.draft.market', { ...tokens, revenue: ofSegment({ kind: 'revenue' }) })
}
