const en = {
  faults: '{count} fault | {count} faults',
  warnings: '{count} warning | {count} warnings',
  notes: '{count} note | {count} notes',
  checking: 'Checking…',
  nothing: 'Nothing to mend',
  nothingText:
    'Promises do not contradict each other, queues and priorities fit the people there are, every request has an owner.',
  where: 'Where',
  place: '{standard} · {place}',
  morePlaces: '{count} more | {count} more',
  customers: '{count} customer | {count} customers',
  failed: 'The standards could not be checked. What stands here may be out of date.',
  showCustomers: 'Show {count} customer | Show {count} customers',
  mend: 'Mend',
  done: 'Done: {mend}',
  showAll: 'Show all customers'
}

export type CheckerMessages = typeof en
export default en
