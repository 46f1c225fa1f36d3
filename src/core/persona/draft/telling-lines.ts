import type { TellingValue } from '../../../contract/results'
import type { FieldGroup } from '../../../model/field'
import type { PersonaBlock } from '../../../model/persona'
import { choiceText } from '../../../words/value-text'
import type { DraftLine, DraftSource } from './draft-source'
import { nameOf, ofBase, ofSegment } from './tokens'

/** Where a field that the program does not know by name is told. */
const blockOfGroup: Readonly<Record<FieldGroup, PersonaBlock>> = {
  who: 'demographics',
  moves: 'motivation',
  buys: 'habits',
  talks: 'communication',
  own: 'lifestyle'
}

const most = 8

/** What follows from orders and contacts that other lines tell, and texts of consents. */
const toldElsewhere: ReadonlySet<string> = new Set([
  'average_check',
  'consent_email_source',
  'consent_email_text',
  'consent_phone_source',
  'consent_phone_text',
  'consent_sms_source',
  'consent_sms_text',
  'contacts',
  'order_categories',
  'order_interval',
  'order_months',
  'recency',
  'tenure',
  'usual_hour'
])

/** What sets the members apart, of fields that no other line tells: a value beside its share in the base, or a median beside the base's. Fields the portrait itself asks about are no news, nor is a column that tells the same customers again. */
export function tellingLines({ measuring, telling }: DraftSource, told: ReadonlySet<string>): DraftLine[] {
  const { words, fields } = measuring.writing
  const lines = new Map<string, DraftLine>()
  const counted = new Set<string>()
  for (const { field: id, value, certain, small, asked, lift, segment, base } of telling) {
    const field = fields.get(id)
    if (!field || !told.has(id) || !certain || small || asked || toldElsewhere.has(id)) continue
    const block = blockOfGroup[field.group]
    const key = value === null ? id : `${id} ${value}`
    if (value === null) lines.set(key, { block, text: againstBase(id) })
    else if (lift > 1 && isNew(segment, base))
      lines.set(key, { block, text: valueAgainstBase(id, value, choiceText(words, field, value)) })
  }
  return [...lines.values()].slice(0, most)

  function isNew(segment: TellingValue['segment'], base: TellingValue['base']): boolean {
    const counts = [segment.count, segment.known, base.count, base.known].join(' ')
    const isFirst = !counted.has(counts)
    counted.add(counts)
    return isFirst
  }
  function againstBase(field: string): string {
    const figure = { kind: 'median', field } as const
    return words.say('persona.draft.medianAgainst', {
      name: nameOf(field),
      median: ofSegment(figure),
      base: ofBase(figure)
    })
  }

  function valueAgainstBase(field: string, value: string, text: string): string {
    const figure = { kind: 'share', field, among: { kind: 'values', values: [value] } } as const
    const parameters = { name: nameOf(field), value: plain(text), share: ofSegment(figure), base: ofBase(figure) }
    return words.say('persona.draft.against', parameters)
  }
}

/** A value that looks like a figure is none. */
function plain(text: string): string {
  return text.replaceAll('{{', '{ {').slice(0, 200)
}
