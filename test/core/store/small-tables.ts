import {
  type Column,
  type CustomerTable,
  type EventTable,
  openAge,
  unknownAge
} from '../../../src/model/customer-table'
import { unknownDay } from '../../../src/model/day'
import type { Field } from '../../../src/model/field'
import { fieldOf, textColumnOf } from './arbitrary-tables'

/** Three customers with a column of each type, unknowns among them: what the fixtures of old formats hold. */
export function smallTable(): { table: CustomerTable; fields: Field[] } {
  const columns = new Map<string, Column>([
    ['city', { kind: 'choice', codes: Uint8Array.of(1, 0, 2), dictionary: ['', 'Łódź', 'Казань'] }],
    ['shop', { kind: 'choice', codes: Uint16Array.of(0, 1, 1), dictionary: ['', 'Center'] }],
    ['money', { kind: 'number', values: Float64Array.of(12_050, NaN, -900) }],
    ['orders', { kind: 'number', values: Float64Array.of(0, 2.5, NaN) }],
    ['registered', { kind: 'day', values: Int32Array.of(20_000, unknownDay, -1) }],
    ['consent', { kind: 'yesNo', values: Uint8Array.of(0, 1, 2) }],
    ['name', textColumnOf(['Анна', '', 'Zofia ☕'])],
    [
      'interests',
      {
        kind: 'multipleChoice',
        codes: Uint16Array.of(2, 1, 1),
        offsets: Uint32Array.of(0, 2, 2, 3),
        dictionary: ['', 'sport', 'книги']
      }
    ],
    ['age', { kind: 'age', from: Int16Array.of(31, unknownAge, 65), to: Int16Array.of(31, 0, openAge) }]
  ])
  const types = ['choice', 'choice', 'money', 'number', 'date', 'yesNo', 'text', 'multipleChoice', 'age'] as const
  const fields = [...columns.keys()].map((id, index) => fieldOf(id, types[index] ?? 'text'))
  return {
    table: { rows: 3, ids: textColumnOf(['00000000000000a1', '00000000000000b2', '00000000000000c3']), columns },
    fields
  }
}

/** Four orders of three customers, the second without any. */
export function smallEvents(): EventTable {
  return {
    rows: 4,
    offsets: Uint32Array.of(0, 3, 3, 4),
    columns: new Map<string, Column>([
      ['day', { kind: 'day', values: Int32Array.of(1, 2, 3, 4) }],
      ['amount', { kind: 'number', values: Float64Array.of(100, 200, NaN, 5) }],
      ['category', { kind: 'choice', codes: Uint8Array.of(1, 1, 0, 1), dictionary: ['', 'tea'] }]
    ])
  }
}
