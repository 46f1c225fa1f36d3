/** Frequent portraits: what they are called and do. */
const en = {
  title: 'Frequent portraits',
  hint: 'Each is a beginning: change its numbers to fit your trade.',
  open: 'Frequent portraits…',
  begin: 'Or begin with a frequent portrait',
  use: 'Use',
  useOf: 'Use “{name}”',
  addOf: 'Add “{name}” to the portrait',
  add: 'Add',
  replace: 'Replace all',
  replaceOf: 'Replace the portrait by “{name}”',
  needs: 'Missing in your base: {fields}.',
  lacking:
    '{count} frequent portrait needs data that your base does not have yet | {count} frequent portraits need data that your base does not have yet',
  placed: '“{name}” is on the table',
  roles: {
    population: 'population of the city (a number, for example from a reference table)',
    abroad: 'yes/no attribute of orders “abroad”',
    withFamily: 'yes/no attribute of orders “with family”'
  },
  ordersWithHour: 'the hour of orders',
  sources: { orders: 'orders', contacts: 'contacts' },
  travellers: {
    name: 'Family travellers',
    text: 'Men of 27–45 in cities of over a million who went abroad with their family at least twice in the last year.'
  },
  newcomers: { name: 'New this month', text: 'Their first order was in the last 30 days.' },
  boughtOnce: { name: 'Bought once', text: 'Exactly one order, and more than 60 days have passed since.' },
  drifting: { name: 'Drifting away', text: 'Two orders or more, the last one 90 to 365 days ago.' },
  lost: { name: 'Lost', text: 'The last order was more than a year ago.' },
  loyal: { name: 'Year after year', text: 'At least one order in each of the last two calendar years.' },
  bigCheck: { name: 'Big average check', text: 'An average check like that of the top fifth of your base.' },
  bestCustomers: {
    name: 'Best customers',
    text: 'Have spent as much as the top fifth of your base, with an order in the last 12 months.'
  },
  birthday: { name: 'Birthday soon', text: 'Have their birthday in the next 14 days.' },
  reachable: { name: 'Reachable by e-mail', text: 'The e-mail is known and there is consent to write to it.' },
  nightBuyers: { name: 'Night buyers', text: 'At least one order between 22:00 and 6:00.' },
  weekendBuyers: {
    name: 'Weekend buyers',
    text: 'At least two orders on a Saturday or Sunday in the last 12 months.'
  },
  askedOnly: { name: 'Asked, never bought', text: 'There were contacts with them, but no order ever.' },
  promoters: { name: 'Promoters', text: 'Would recommend you with 9 or 10 of 10 (NPS).' }
}

export type TemplatesMessages = typeof en
export default en
