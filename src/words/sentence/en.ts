/**
 * A portrait as a sentence: a subject and clauses about it. A clause stands behind a relative pronoun (`relative`) or on
 * its own (`plain`); its message is written without it. Names and values of the user are never declined.
 */
const en = {
  relative: {
    whose: 'whose {clause}',
    who: 'who {clause}',
    have: 'who {clause}',
    haveOfWomen: 'who {clause}',
    are: 'who {clause}',
    areOfWomen: 'who {clause}',
    group: 'for whom {clause}'
  },
  plain: {
    whose: 'their {clause}',
    who: 'they {clause}',
    have: 'they {clause}',
    haveOfWomen: 'they {clause}',
    are: 'they {clause}',
    areOfWomen: 'they {clause}',
    group: '{clause}'
  },
  subjects: { customers: 'Customers', man: 'Men', woman: 'Women', both: 'Men and women' },
  aged: {
    who: '{who} aged {age}',
    range: '{from}–{count} | {from}–{count}',
    from: '{count} or over | {count} or over',
    to: '{count} or under | {count} or under',
    exact: '{count} | {count}'
  },
  whole: { everybody: 'All customers.', subject: '{who}.', clauses: '{who} {clauses}.' },
  fieldPhrases: {
    name: 'name',
    children: 'number of children',
    purchases: 'number of orders',
    contacts: 'number of contacts',
    customer_since: 'first day as a customer',
    first_name: 'first name',
    email: 'e-mail address',
    phone: 'phone number'
  },
  quoted: '“{text}”',
  join: {
    comma: '{first}, {last}',
    or: '{first} or {last}',
    and: '{first} and {last}',
    nor: '{first} or {last}',
    not: '{first} or {last}',
    list: '{first}; {last}',
    clauses: '{first} and {last}',
    clausesApart: '{first}, and {last}',
    clausesMore: '{first} and {last}',
    alternatives: '{first} or {last}'
  },
  alternative: '{clause}',
  brackets: '({clause})',
  fold: '{values} and {count} more | {values} and {count} more',
  foldNot: '{values} or any of {count} more | {values} or any of {count} more',
  limits: {
    atLeast: 'at least {value}',
    atMost: 'at most {value}',
    moreThan: 'more than {value}',
    lessThan: 'less than {value}',
    between: 'between {from} and {to}',
    both: '{lower} and {upper}',
    outside: '{lower} or {upper}'
  },
  number: { within: '{field} is {range}', equals: '{field} is {value}', differs: '{field} is not {value}' },
  age: { limit: '{count} | {count}', exact: '{count} | {count}', between: '{from}–{count} | {from}–{count}' },
  year: { equals: '{field} is {value}', differs: '{field} is not {value}' },
  /** `one` holds the forms for exactly one, which some languages say without the number. */
  date: {
    within: '{field} is {range}',
    of: {
      first_order: 'first order was {range}',
      last_order: 'last order was {range}',
      customer_since: 'joined {range}',
      birth_date: 'were born {range}'
    },
    past: {
      on: '{bound}',
      notOn: 'not {bound}',
      notBefore: '{bound} or later',
      notAfter: '{bound} or earlier',
      before: 'more than {amount} ago',
      after: 'less than {amount} ago',
      between: 'between {nearer} and {farther} ago'
    },
    future: {
      on: '{bound}',
      notOn: 'not {bound}',
      notBefore: '{bound} or later',
      notAfter: '{bound} or earlier',
      before: 'earlier than {bound}',
      after: 'later than {bound}'
    },
    day: {
      on: 'on {bound}',
      notOn: 'not on {bound}',
      notBefore: 'on {bound} or later',
      notAfter: 'on {bound} or earlier',
      before: 'before {bound}',
      after: 'after {bound}'
    },
    between: 'between {from} and {to}',
    daysBetween: 'between {from} and {to}',
    last: {
      day: 'in the last {count} day | in the last {count} days',
      month: 'in the last {count} month | in the last {count} months',
      year: 'in the last {count} year | in the last {count} years'
    },
    next: {
      day: 'in the next {count} day | in the next {count} days',
      month: 'in the next {count} month | in the next {count} months',
      year: 'in the next {count} year | in the next {count} years'
    },
    ago: {
      day: '{count} day ago | {count} days ago',
      month: '{count} month ago | {count} months ago',
      year: '{count} year ago | {count} years ago'
    },
    ahead: {
      day: '{count} day from now | {count} days from now',
      month: '{count} month from now | {count} months from now',
      year: '{count} year from now | {count} years from now'
    },
    amount: {
      day: '{count} day | {count} days',
      month: '{count} month | {count} months',
      year: '{count} year | {count} years'
    },
    edge: {
      day: '{count} day | {count} days',
      month: '{count} month | {count} months',
      year: '{count} year | {count} years'
    },
    one: {
      last: { day: 'in the last day', month: 'in the last month', year: 'in the last year' },
      next: { day: 'in the next day', month: 'in the next month', year: 'in the next year' },
      ago: { day: 'a day ago', month: 'a month ago', year: 'a year ago' },
      ahead: { day: 'a day from now', month: 'a month from now', year: 'a year from now' },
      amount: { day: 'a day', month: 'a month', year: 'a year' },
      edge: { day: 'a day', month: 'a month', year: 'a year' }
    }
  },
  birthday: { is: 'have a birthday {when}', isNot: 'have no birthday {when}' },
  anniversary: {
    is: '{what} is {when}',
    isNot: '{what} is not {when}',
    of: {
      first_order: 'first order anniversary',
      last_order: 'last order anniversary',
      customer_since: 'anniversary as a customer',
      other: 'anniversary of {field}'
    }
  },
  choice: { is: '{field} is {values}', isNot: '{field} is not {values}', item: '{value}' },
  city: { is: 'live in {values}', isNot: 'do not live in {values}' },
  region: { is: 'live in {values}', isNot: 'do not live in {values}' },
  country: { is: 'live in {values}', isNot: 'do not live in {values}' },
  nothingChosen: 'nothing is chosen yet in {field}',
  text: {
    contains: '{field} contains {values}',
    containsNot: '{field} does not contain {values}',
    startsWith: '{field} starts with {values}',
    startsWithNot: '{field} does not start with {values}',
    endsWith: '{field} ends with {values}',
    endsWithNot: '{field} does not end with {values}'
  },
  yesNo: {
    answer: '{field} is {answer}',
    loyalty_card: { yes: 'have a loyalty card', no: 'have no loyalty card' },
    consent_email: { yes: 'have agreed to e-mail', no: 'have not agreed to e-mail' },
    consent_sms: { yes: 'have agreed to SMS', no: 'have not agreed to SMS' },
    consent_phone: { yes: 'have agreed to calls', no: 'have not agreed to calls' }
  },
  known: { yes: '{field} is known', no: '{field} is unknown' },
  checkByAge: { fits: '{field} fits their age ({bands})', band: '{band}: {range}', noLimit: 'any' },
  unknown: { match: '{clause} (or it is unknown)', noMatch: '{clause} (unknown does not count)' },
  not: 'it is not true that {clause}',
  none: 'it is not true that ({clauses}) | none of these is true ({clauses})',
  atLeast: 'at least {count} of these is true ({clauses}) | at least {count} of these are true ({clauses})',
  broken: {
    missingField: 'a criterion holds on a field that is no longer there ({field})',
    wrongType: 'a criterion holds that does not fit the field {field}',
    missingSegment: 'a criterion holds on a segment that is no longer there',
    segmentNotSaved: 'a criterion holds on the segment {name}, which has no saved version yet',
    segmentCycle: 'a criterion holds on the segment {name}, which depends on itself',
    missingList: 'a criterion holds on the list {list}, which is not here'
  },
  segment: { is: 'are in the segment {name}', isNot: 'are not in the segment {name}' },
  list: {
    is: '{field} is in the list {list}',
    isNot: '{field} is not in the list {list}',
    counted: '{name} ({count})'
  },
  multipleChoice: {
    any: 'have {values} among their {field}',
    all: 'have {values} among their {field}',
    none: 'do not have {values} among their {field} | do not have {values} among their {field}',
    notAll: 'do not have all of {values} among their {field}'
  },
  /** Where it is longer than a few lines. */
  showWhole: 'Show the whole sentence',
  showFolded: 'Fold'
}

export type SentenceMessages = typeof en
export default en
