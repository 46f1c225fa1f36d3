import type { FigureOffers, OfferedFigure } from '../../contract/persona-results'
import type { AgeBand } from '../../model/age-band'
import { coreParts, type LiveFigure } from '../../model/live-figure'
import type { Field } from '../../model/field'
import { fieldName } from '../../words/field-name'
import { choiceText } from '../../words/value-text'
import type { Measuring } from './measuring'

const listed = 3
const mostValues = 6

/** What can be told of a segment, as a whole and by field, each with its value now; what nothing is known of is left out. Whoever walks the steps may stop between two. */
export function* offersOf(measuring: Measuring, bands: readonly AgeBand[]): Generator<void, FigureOffers[]> {
  const { words, fields } = measuring.writing
  const offers: FigureOffers[] = [{ field: null, name: '', figures: wholeOffers(measuring, bands) }]
  for (const field of fields.values()) {
    yield
    const figures = fieldOffers(measuring, field)
    if (figures.length > 0) offers.push({ field: field.id, name: fieldName(words, field), figures })
  }
  return offers
}

function wholeOffers(measuring: Measuring, bands: readonly AgeBand[]): OfferedFigure[] {
  const { words } = measuring.writing
  const check = { of: 'segment', kind: 'check', band: null, monthly: false } as const
  const ages = ({ from, to }: AgeBand): string => (to === undefined ? `${from}+` : `${from}–${to}`)
  return [
    ...(['count', 'part', 'revenue', 'season'] as const).map((kind) =>
      offer(measuring, words.say(`persona.offers.${kind}`), { of: 'segment', kind })
    ),
    offer(measuring, words.say('persona.offers.hours'), { of: 'segment', kind: 'hours', source: 'contacts' }),
    offer(measuring, words.say('persona.offers.orderHours'), { of: 'segment', kind: 'hours', source: 'orders' }),
    ...coreParts.map((part) =>
      offer(measuring, words.say(`persona.offers.core.${part}`), { of: 'segment', kind: 'core', part })
    ),
    offer(measuring, words.say('persona.offers.check'), check),
    offer(measuring, words.say('persona.offers.monthly'), { ...check, monthly: true }),
    ...bands.map((band) =>
      offer(measuring, words.say('persona.offers.checkOfAge', { ages: ages(band) }), {
        ...check,
        band: { from: band.from, to: band.to ?? null }
      })
    )
  ].filter(isTold)
}

function fieldOffers(measuring: Measuring, field: Field): OfferedFigure[] {
  const { words } = measuring.writing
  const { id } = field
  switch (field.type) {
    case 'number':
    case 'money':
    case 'age':
      if (field.of) return []
      return (['mean', 'median'] as const)
        .map((kind) => offer(measuring, words.say(`persona.offers.${kind}`), { of: 'segment', kind, field: id }))
        .filter(isTold)
    case 'choice':
    case 'multipleChoice':
    case 'yesNo': {
      const values = measuring.read({ of: 'segment', kind: 'top', field: id, most: mostValues }).values
      const lists = (['top', 'names'] as const).map((kind) =>
        offer(measuring, words.say(`persona.offers.${kind}`), { of: 'segment', kind, field: id, most: listed })
      )
      const shares = values.map((value) =>
        offer(measuring, choiceText(words, field, value), {
          of: 'segment',
          kind: 'share',
          field: id,
          among: { kind: 'values', values: [value] }
        })
      )
      return [...lists, ...shares].filter(isTold)
    }
    case 'date':
    case 'text':
      return []
  }
}

function offer(measuring: Measuring, label: string, figure: LiveFigure): OfferedFigure {
  return { label, figure: measuring.now(figure) }
}

function isTold({ figure: { state } }: OfferedFigure): boolean {
  return state === 'known' || state === 'small'
}
