import type { z } from 'zod'
import { exportRequestSchema } from '../../../../src/contract/export-arguments'
import { callReader } from '../../../../src/core/app/call-reader'
import { bitsOf } from '../../../../src/core/columns/bits'
import {
  columnOfChoices,
  columnOfDays,
  columnOfMultipleChoices,
  columnOfNumbers,
  columnOfYesNo
} from '../../../../src/core/columns/columns-from-values'
import { textColumnOf } from '../../../../src/core/columns/text-column'
import { filePieces } from '../../../../src/core/export/mailing/file-pieces'
import { planList, type ListPlan } from '../../../../src/core/export/mailing/list-plan'
import type { MailingSource, MailingTask } from '../../../../src/core/export/mailing/mailing-source'
import { profileOf } from '../../../../src/core/export/profiles/profile-of'
import { loadPhoneNumbers } from '../../../../src/core/identity/phone-spelling'
import type { Column } from '../../../../src/model/customer-table'
import { dayFromIso } from '../../../../src/model/day'
import type { Field, FieldType } from '../../../../src/model/field'
import { standardFieldOf } from '../../../../src/model/standard-fields'

/** A customer of the fixture; what is missing is unknown. */
export interface Person {
  readonly first?: string
  readonly last?: string
  readonly email?: string
  readonly phone?: string
  readonly born?: string
  readonly city?: string
  readonly postcode?: string
  readonly income?: number
  readonly interests?: string[]
  readonly card?: boolean
  readonly consent?: boolean
  readonly day?: string
  readonly source?: string
}

const proven = { consent: true, day: '2026-03-01', source: 'форма на сайте' }

/** Cyrillic and Polish letters, telephone numbers in many forms, formulas, long texts, consents of every kind. */
export const people: readonly Person[] = [
  {
    ...proven,
    first: 'Zażółć',
    last: 'Gęślą',
    email: 'Anna.Zak@x.pl',
    phone: '600 100 200',
    born: '1991-02-03',
    city: 'Łódź',
    postcode: '00123',
    income: 1234567,
    interests: ['sport', 'książki; filmy'],
    card: true
  },
  {
    ...proven,
    first: 'Иван',
    last: 'Петров',
    email: 'ivan@x.ru',
    phone: '8 (900) 123-45-67',
    born: '1960-12-31',
    city: 'Казань',
    postcode: '420000',
    income: -50,
    card: false
  },
  {
    ...proven,
    first: '=HYPERLINK("http://x.pl";"Kliknij")',
    last: '@SUM(1+1)',
    email: 'formula@x.pl',
    phone: '+48600100201',
    city: '+48 600 100 200',
    postcode: '-5'
  },
  { ...proven, first: 'Ж'.repeat(300), last: 'Ok', email: 'long@x.pl', city: `${'x'.repeat(254)}ń` },
  {
    ...proven,
    first: 'Line\r\nbreak',
    last: '"Quoted", semi;colon',
    email: 'lines@x.pl',
    phone: '+1 202 555 0123',
    city: ' Tab\there '
  },
  {
    ...proven,
    first: '＝1+1',
    last: 'Bell\u0007',
    email: 'full@x.pl; other@x.pl',
    phone: 'нет',
    postcode: '1234567890123456789'
  },
  { ...proven, first: 'Twin', email: 'ANNA.ZAK@X.PL', phone: '600100200' },
  { ...proven, first: 'Office', email: 'info@x.pl' },
  { ...proven, first: 'Sign', email: 'a!b@x.pl' },
  { ...proven, first: 'Lengthy', email: `${'a'.repeat(60)}@${'b'.repeat(60)}.${'c'.repeat(20)}.pl` },
  { ...proven, first: 'Broken', email: 'broken@' },
  { ...proven, first: 'Nothing', phone: '+48 600 100 202' },
  { first: 'Silent', email: 'silent@x.pl' },
  { first: 'Refused', email: 'refused@x.pl', consent: false, day: '2026-04-01', source: 'call' },
  { ...proven, first: 'Partner', email: 'Refused@x.pl' },
  { first: 'Undated', email: 'undated@x.pl', consent: true, source: 'form' },
  {
    ...proven,
    first: 'Ś',
    last: "O'Neil-Żak",
    email: "o'neil+news@x-y.co.uk",
    phone: '0048600100203',
    interests: ['музыка'],
    card: true
  }
]

function fieldOf(id: string, type: FieldType, currency?: string): Field {
  const standard = standardFieldOf(id)
  const field: Field = {
    id,
    name: id === 'own' ? 'Средний чек, zł' : id,
    type,
    group: standard?.group ?? 'own',
    standard: standard !== undefined,
    origin: { kind: 'column', header: id }
  }
  return currency === undefined ? field : { ...field, currency }
}

const dayOf = (iso: string | undefined): number | null => (iso === undefined ? null : dayFromIso(iso))

/** The columns of people, all of them or those of some. */
function columnsOf(all: readonly Person[]): readonly (readonly [Field, Column])[] {
  const texts = (of: (person: Person) => string | undefined) => textColumnOf(all.map((person) => of(person) ?? null))
  return [
    [fieldOf('external_id', 'text'), textColumnOf(all.map((_, row) => `K-${row + 1}`))],
    [fieldOf('first_name', 'text'), texts(({ first }) => first)],
    [fieldOf('last_name', 'text'), texts(({ last }) => last)],
    [fieldOf('email', 'text'), texts(({ email }) => email)],
    [fieldOf('phone', 'text'), texts(({ phone }) => phone)],
    [fieldOf('birth_date', 'date'), columnOfDays(all.map(({ born }) => dayOf(born)))],
    [fieldOf('city', 'choice'), columnOfChoices(all.map(({ city }) => city ?? null))],
    [fieldOf('postcode', 'text'), texts(({ postcode }) => postcode)],
    [fieldOf('own', 'money', 'PLN'), columnOfNumbers(all.map(({ income }) => income ?? null))],
    [fieldOf('interests', 'multipleChoice'), columnOfMultipleChoices(all.map(({ interests }) => interests ?? null))],
    [fieldOf('loyalty_card', 'yesNo'), columnOfYesNo(all.map(({ card }) => card ?? null))],
    ...(['email', 'sms'] as const).flatMap((channel): (readonly [Field, Column])[] => [
      [fieldOf(`consent_${channel}`, 'yesNo'), columnOfYesNo(all.map(({ consent }) => consent ?? null))],
      [fieldOf(`consent_${channel}_date`, 'date'), columnOfDays(all.map(({ day }) => dayOf(day)))],
      [fieldOf(`consent_${channel}_source`, 'choice'), columnOfChoices(all.map(({ source }) => source ?? null))]
    ])
  ]
}

const numbers = await loadPhoneNumbers()

/** People as the source of a list: segments `VIP` (every second one) and `Новые` (all but the first three). */
export function sourceOf(all: readonly Person[] = people): MailingSource {
  const columns = columnsOf(all)
  const every = all.map((_, row) => row)
  const ids = textColumnOf(every.map((row) => (0x1000000000000000n + BigInt(row)).toString(16)))
  return {
    table: { rows: all.length, ids, columns: new Map(columns.map(([{ id }, column]) => [id, column])) },
    fields: columns.map(([field]) => field),
    key: 'external_id',
    emails: ['email'],
    phones: ['phone'],
    readPhone: callReader(numbers, 'PL'),
    scopes: [
      {
        name: 'VIP',
        members: bitsOf(
          all.length,
          every.filter((row) => row % 2 === 0)
        )
      },
      {
        name: 'Новые',
        members: bitsOf(
          all.length,
          every.filter((row) => row > 2)
        )
      },
      { name: '', members: null }
    ],
    except: []
  }
}

type RequestInput = Partial<z.input<typeof exportRequestSchema>>

/** A task as a request with these parts asks for it. */
export function taskOf(request: RequestInput, source = sourceOf()): MailingTask {
  const scopes = source.scopes.map(() => ({ kind: 'base' as const }))
  const asked = exportRequestSchema.parse({ profile: 'generic', scopes, ...request })
  const profile = profileOf(asked.profile)
  const channel = asked.channel === 'usual' ? (profile.channels[0] ?? 'none') : asked.channel
  return { source, request: asked, profile, channel: channel === 'none' ? null : channel }
}

/** The plan of a task. */
export function planOf(task: MailingTask): ListPlan {
  const steps = planList(task, () => undefined)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The files of a plan, whole. */
export function filesOf(plan: ListPlan): Buffer[] {
  return plan.parts.flatMap(({ rows, files }) =>
    files.map((file) => Buffer.concat([...filePieces(plan, rows, file)].map(({ bytes }) => bytes)))
  )
}
