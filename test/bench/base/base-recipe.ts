import type { Recipe } from '../../../src/model/recipe'

/** The columns of the invented file and the standard field that each fills. */
export const baseColumns = [
  ['customer_id', 'external_id'],
  ['first_name', 'first_name'],
  ['last_name', 'last_name'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['gender', 'gender'],
  ['birth_date', 'birth_date'],
  ['city', 'city'],
  ['region', 'region'],
  ['channel', 'preferred_channel'],
  ['interests', 'interests'],
  ['registered', 'customer_since'],
  ['first_order', 'first_order'],
  ['last_order', 'last_order'],
  ['orders', 'purchases'],
  ['money', 'money'],
  ['income', 'income'],
  ['email_consent', 'consent_email']
] as const

/** How the invented file is read: UTF-8 with commas, dates as 2026-06-30, interests parted by semicolons. */
export const baseRecipe: Recipe = {
  dialect: {
    encoding: 'utf-8',
    delimiter: ',',
    quote: '"',
    header: true,
    decimal: '.',
    dateOrder: 'ymd',
    valueSeparator: ';'
  },
  columns: baseColumns.map(([header, field]) => ({ header, target: { kind: 'standard', field } })),
  key: 0
}

/** The day on which ages and windows of the bench are computed. */
export const asOfDate = '2026-06-30'
