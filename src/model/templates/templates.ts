import { createAgeCriterion } from '../criterion/age-criterion'
import { createAnniversaryCriterion } from '../criterion/anniversary-criterion'
import { createChoiceCriterion } from '../criterion/choice-criterion'
import type { Criterion } from '../criterion/criterion'
import { createDateCriterion, type DateBound } from '../criterion/date-criterion'
import { attributeOfField, createEventCriterion, type EventCriterion } from '../criterion/event-criterion'
import type { EventSource } from '../customer-table'
import { createKnownCriterion } from '../criterion/known-criterion'
import { createNumberCriterion } from '../criterion/number-criterion'
import { createYesNoCriterion } from '../criterion/yes-no-criterion'
import type { PortraitNode } from '../portrait'
import type { TemplateField } from './template-fields'

/** What a template is filled with: the field that each need means, and what the top fifth of a field's values reach (in its own unit; null without any). */
export interface TemplateBase {
  fieldOf(needed: TemplateField): string
  topFifthOf(field: string): number | null
}

/** A frequent portrait: what it needs, and its criteria, which must all be true. Its name and what it does are in the words. */
export interface Template {
  readonly needs: readonly TemplateField[]
  readonly build: (base: TemplateBase) => readonly PortraitNode[]
}

const ago = (count: number, unit: 'day' | 'month' = 'day'): DateBound => ({ kind: 'ago', count, unit })
const today = ago(0)
const number = (field: string, from?: number, to?: number): Criterion => ({
  ...createNumberCriterion('', field),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to })
})
const date = (field: string, from?: DateBound, to?: DateBound): Criterion => ({
  ...createDateCriterion('', field),
  ...(from ? { from } : {}),
  ...(to ? { to } : {})
})
const events = (source: EventSource, part: Partial<EventCriterion>): EventCriterion => ({
  ...createEventCriterion('', source),
  ...part
})
const lastYear = { kind: 'between', from: ago(12, 'month'), to: today } as const
const atLeast = (from: number) => ({ kind: 'count', from }) as const
const none = { kind: 'count', to: 0 } as const
const yes = (field: string) => ({ kind: 'yesNo', attribute: attributeOfField(field), value: true }) as const
const ordersAtHour = (from: number, to: number) =>
  events('orders', { filters: [{ kind: 'range', attribute: 'hour', from, to }] })
const fromTopFifth = (base: TemplateBase, field: string): Criterion => {
  const from = base.topFifthOf(field)
  return number(field, from ?? 0)
}

/** The frequent portraits, in the order in which they are offered; the first is the one this program was founded on. */
export const templates = {
  travellers: {
    needs: ['gender', 'age', 'population', 'orders/day', 'abroad', 'withFamily'],
    build: ({ fieldOf }) => [
      { ...createChoiceCriterion('', 'gender'), values: ['man'] },
      { ...createAgeCriterion('', 'age'), from: 27, to: 45 },
      number(fieldOf('population'), 1_000_000),
      events('orders', {
        filters: [yes(fieldOf('abroad')), yes(fieldOf('withFamily'))],
        window: lastYear,
        measure: atLeast(2)
      })
    ]
  },
  newcomers: { needs: ['first_order'], build: () => [date('first_order', ago(30), today)] },
  boughtOnce: {
    needs: ['purchases', 'last_order'],
    build: () => [number('purchases', 1, 1), date('last_order', undefined, ago(60))]
  },
  drifting: {
    needs: ['purchases', 'last_order'],
    build: () => [number('purchases', 2), date('last_order', ago(365), ago(90))]
  },
  lost: { needs: ['last_order'], build: () => [date('last_order', undefined, ago(366))] },
  loyal: {
    needs: ['orders/day'],
    build: () => [events('orders', { window: { kind: 'eachYear', years: 2 }, measure: atLeast(1) })]
  },
  bigCheck: { needs: ['average_check'], build: (base) => [fromTopFifth(base, 'average_check')] },
  bestCustomers: {
    needs: ['money', 'last_order'],
    build: (base) => [fromTopFifth(base, 'money'), date('last_order', ago(12, 'month'), today)]
  },
  birthday: { needs: ['birth_date'], build: () => [createAnniversaryCriterion('', 'birth_date')] },
  reachable: {
    needs: ['email', 'consent_email'],
    build: () => [createKnownCriterion('', 'email'), createYesNoCriterion('', 'consent_email')]
  },
  nightBuyers: {
    needs: ['orders/hour'],
    build: () => [
      {
        kind: 'group',
        id: '',
        mode: 'any',
        count: 1,
        enabled: true,
        members: [ordersAtHour(22, 23), ordersAtHour(0, 5)]
      }
    ]
  },
  weekendBuyers: {
    needs: ['orders/day'],
    build: () => [
      events('orders', { filters: [{ kind: 'weekdays', days: [6, 7] }], window: lastYear, measure: atLeast(2) })
    ]
  },
  askedOnly: {
    needs: ['orders/day', 'contacts/day'],
    build: () => [events('contacts', { measure: atLeast(1) }), events('orders', { measure: none })]
  },
  promoters: { needs: ['recommendation'], build: () => [number('recommendation', 9)] }
} as const satisfies Readonly<Record<string, Template>>

export type TemplateId = keyof typeof templates

/** The ids of all templates, in the order in which they are offered. */
export const templateIds = Object.keys(templates) as readonly TemplateId[]
