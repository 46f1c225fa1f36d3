import {
  Mail,
  MessageCircle,
  Pencil,
  Phone,
  ShieldCheck,
  ShieldOff,
  ShoppingBag,
  StickyNote,
  UserPlus
} from '@lucide/vue'
import type { Component } from 'vue'
import type { EventValues, TimelineEntry } from '../../../contract/customer-results'
import type { CellValue } from '../../../contract/field-results'
import { attributeOfField } from '../../../model/criterion/event-criterion'
import { useFieldTexts } from '../../composables/use-field-texts'

/** An entry of the timeline as it is shown. */
export interface EntryTexts {
  readonly icon: Component
  readonly title: string
  /** Lines of what else is known. */
  readonly details: readonly string[]
}

/** Says what an entry of the timeline is. */
// eslint-disable-next-line max-lines-per-function -- one small function a kind of entry, sharing the words
export function useTimelineTexts(): (entry: TimelineEntry) => EntryTexts {
  const { words, nameOf, cell, fieldOf, currencyOf } = useFieldTexts()
  const said = (values: EventValues, without: readonly string[] = []): string =>
    values
      .filter(({ field }) => !without.includes(attributeOfField(field)))
      .map(({ field, value }) => {
        const text = cell(field, value)
        const attribute = attributeOfField(field)
        if (attribute === 'hour') return hourText(value)
        if (attribute === 'quantity') return `× ${text}`
        return fieldOf(field)?.standard ? text : `${nameOf(field)}: ${text}`
      })
      .join(' · ')

  const order = (entry: Extract<TimelineEntry, { kind: 'order' }>): EntryTexts => {
    const { amount, currency, lines, lineCount } = entry
    const money = amount === null ? null : words.value.money(amount, currency ?? currencyOf(''), { exact: true })
    const isOne = lineCount === 1
    const details = lines.map((values) => said(values, isOne ? ['amount'] : [])).filter((line) => line !== '')
    const shown = details.slice(0, 3)
    const rest = lineCount > shown.length && !isOne ? [words.value.say('customers.orderLines', {}, lineCount)] : []
    return {
      icon: ShoppingBag,
      title:
        money === null ? words.value.say('customers.order') : words.value.say('customers.orderOf', { amount: money }),
      details: [...shown, ...rest]
    }
  }
  const contact = ({ values }: Extract<TimelineEntry, { kind: 'contact' }>): EntryTexts => {
    const channel = values.find(({ field }) => attributeOfField(field) === 'channel')
    const hour = values.find(({ field }) => attributeOfField(field) === 'hour')
    const rest = said(values, ['channel', 'hour'])
    const at = hour ? hourText(hour.value) : ''
    return {
      icon: iconOfChannel(String(channel?.value ?? '')),
      title: channel ? cell(channel.field, channel.value) : words.value.say('customers.contact'),
      details: [[at, rest].filter((part) => part !== '').join(' · ')].filter((line) => line !== '')
    }
  }

  return (entry) => {
    switch (entry.kind) {
      case 'order':
        return order(entry)
      case 'contact':
        return contact(entry)
      case 'note':
        return { icon: StickyNote, title: words.value.say('customers.note'), details: [entry.note.text] }
      case 'correction': {
        const value = entry.value === null ? words.value.say('fields.unknown') : cell(entry.field, entry.value)
        const title = words.value.say('customers.correction', { field: nameOf(entry.field), value })
        return { icon: Pencil, title, details: [] }
      }
      case 'consent': {
        const { given, channel, source, textVersion } = entry.consent
        const name = words.value.say(`customers.channels.${channel}`)
        const key = given ? 'customers.consentGiven' : 'customers.consentWithdrawn'
        const details = [[source, textVersion].filter((part) => part !== '').join(' · ')].filter((line) => line !== '')
        return { icon: given ? ShieldCheck : ShieldOff, title: words.value.say(key, { channel: name }), details }
      }
      case 'added':
        return { icon: UserPlus, title: words.value.say('customers.addedByHand'), details: [] }
    }
  }
}

const hourText = (hour: CellValue) => `${String(hour).padStart(2, '0')}:00`

const channels: readonly (readonly [RegExp, Component])[] = [
  [/mail|почт|poczt/i, Mail],
  [/phone|call|тел|звон/i, Phone]
]

function iconOfChannel(channel: string): Component {
  return channels.find(([pattern]) => pattern.test(channel))?.[1] ?? MessageCircle
}
