/**
 * Orders and contacts: names of their attributes, and criteria on them within a sentence. `{which}` is in brackets with a
 * space in front or nothing, and so is the time `{when}` without brackets.
 */
const en = {
  sources: { orders: 'Orders', contacts: 'Contacts' },
  attributes: {
    day: 'Date',
    amount: 'Amount',
    quantity: 'Quantity',
    category: 'Category',
    product: 'Product',
    channel: 'Channel',
    hour: 'Hour',
    direction: 'Direction',
    outcome: 'Outcome',
    reason: 'Reason'
  },
  editor: {
    add: { orders: 'Add a criterion on orders', contacts: 'Add a criterion on contacts' },
    measure: 'What is asked',
    did: { orders: 'placed orders', contacts: 'had contacts' },
    didNot: { orders: 'placed no orders', contacts: 'had no contacts' },
    comparison: 'How often',
    comparisons: { atLeast: 'at least', atMost: 'at most', exactly: 'exactly', between: 'between' },
    times: 'time | times',
    timesExact: 'time | times',
    yearsAfter: 'calendar year | calendar years',
    measures: {
      count: 'How many',
      sum: 'Sum',
      average: 'Average',
      distinct: 'How many different',
      interval: 'Days from one to the next',
      first: 'The first was',
      last: 'The last was'
    },
    attribute: 'Of which attribute',
    windows: { ever: 'At any time', eachYear: 'In each of the last … years' },
    years: 'Whole years before this one',
    filters: 'Only those where',
    addFilter: 'Narrow down',
    removeFilter: 'Do not narrow by “{attribute}”',
    weekday: 'Day of the week',
    oneOf: 'one of',
    noneOf: 'none of'
  },
  summary: {
    some: 'at least one',
    none: 'none',
    range: '{measure} {range}',
    known: '{measure} is known',
    of: '{measure} of {attribute}',
    part: '{one}, {other}',
    narrowed: 'only: {filters}'
  },
  shortWeekdays: { day1: 'Mon', day2: 'Tue', day3: 'Wed', day4: 'Thu', day5: 'Fri', day6: 'Sat', day7: 'Sun' },
  which: ' ({filters})',
  when: ' {window}',
  lastYear: 'in the last calendar year',
  yearWindow: 'in each of the last {count} calendar years | in each of the last {count} calendar years',
  filter: {
    values: '{attribute} is {values}',
    notValues: '{attribute} is not {values}',
    range: '{attribute} is {range}',
    yes: '{attribute} is yes',
    no: '{attribute} is no'
  },
  weekdays: {
    day1: 'on Monday',
    day2: 'on Tuesday',
    day3: 'on Wednesday',
    day4: 'on Thursday',
    day5: 'on Friday',
    day6: 'on Saturday',
    day7: 'on Sunday',
    none: 'on no day of the week'
  },
  some: { orders: 'have orders{which}{when}', contacts: 'have contacts{which}{when}' },
  none: { orders: 'have no orders{which}{when}', contacts: 'have no contacts{which}{when}' },
  count: { orders: 'number of orders{which}{when}', contacts: 'number of contacts{which}{when}' },
  sum: {
    amount: 'total of orders{which}{when}',
    orders: 'sum of {attribute} over orders{which}{when}',
    contacts: 'sum of {attribute} over contacts{which}{when}'
  },
  average: {
    amount: 'average amount of an order{which}{when}',
    orders: 'average of {attribute} over orders{which}{when}',
    contacts: 'average of {attribute} over contacts{which}{when}'
  },
  distinct: {
    orders: 'number of different values of {attribute} in orders{which}{when}',
    contacts: 'number of different values of {attribute} in contacts{which}{when}'
  },
  interval: {
    orders: 'average number of days between orders{which}{when}',
    contacts: 'average number of days between contacts{which}{when}'
  },
  first: {
    orders: 'first order{which}{when} was {range}',
    contacts: 'first contact{which}{when} was {range}'
  },
  last: {
    orders: 'last order{which}{when} was {range}',
    contacts: 'last contact{which}{when} was {range}'
  },
  known: '{figure} is known',
  within: '{figure} is {range}',
  exactly: '{figure} is {value}',
  notExactly: '{figure} is not {value}'
}

export type EventMessages = typeof en
export default en
