import { expect, it } from 'vitest'
import type { AddressBook } from '../../../src/core/app/address-books'
import { rowsOfChangedKeys } from '../../../src/core/app/changed-keys'
import { textColumnOf } from '../../../src/core/columns/text-column'
import type { CustomerTable } from '../../../src/model/customer-table'
import type { Field } from '../../../src/model/field'
import type { Recipe } from '../../../src/model/recipe'

const tableOf = (from: number, rows: number): CustomerTable => {
  const numbers = Array.from({ length: rows }, (_, row) => from + row)
  return {
    rows,
    ids: textColumnOf(numbers.map((number) => number.toString(16).padStart(16, '0'))),
    columns: new Map([
      ['email', textColumnOf(numbers.map((number) => `p${number}@x.pl`))],
      ['phone', textColumnOf(numbers.map((number) => String(600_000_000 + number)))]
    ])
  }
}
const field = (id: string): Field => ({
  id,
  name: id,
  type: 'text',
  group: 'who',
  standard: true,
  origin: { kind: 'column', header: id }
})
const fields = [field('email'), field('phone')]
const recipe: Recipe = {
  dialect: {
    encoding: 'utf-8',
    delimiter: ';',
    quote: '"',
    header: true,
    decimal: '.',
    dateOrder: 'ymd',
    valueSeparator: '|'
  },
  columns: fields.map(({ id }) => ({ header: id, target: { kind: 'standard', field: id } })),
  key: 0
}

it('telephone numbers of new customers are read in steps: a cancel ends it before the next few hundred', async () => {
  let read = 0
  const book: AddressBook = {
    kind: 'phone',
    fields: ['phone'],
    addressOf: (text) => {
      read++
      return text
    },
    rowsOf: () => Promise.resolve(new Map())
  }
  const known = { table: () => tableOf(0, 10), key: 'email', books: () => Promise.resolve([book]) }
  const signal = {
    get aborted() {
      return read >= 1000
    }
  }
  const found = rowsOfChangedKeys({ table: tableOf(1000, 20_000), fields }, recipe, known, signal)
  await expect(found).rejects.toMatchObject({ code: 'cancelled' })
  expect(read).toBeLessThan(2000)
})
