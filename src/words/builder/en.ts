const en = {
  newName: 'New portrait',
  draftNew: 'draft',
  draftChanges: 'draft · {count} change | draft · {count} changes',
  savedVersion: 'version {number}',
  name: 'Name of the segment',
  color: 'Colour',
  colorOf: 'Colour: {color}. Change',
  saveVersion: 'Save version',
  versionSaved: '“{name}” saved',
  discard: 'Discard changes',
  export: 'Export…',
  portrait: 'Portrait',
  noCustomersTitle: 'No customers yet',
  noCustomersText: 'A portrait is composed of the fields of your customers. Bring them in first.',
  importFirst: 'Import customers',
  startHint:
    'Choose a field on the left. Each criterion narrows the portrait, and the picture on the right follows at once.',
  vocabulary: 'Fields',
  searchFields: 'Search {count} field… | Search {count} fields…',
  noFieldFound: 'No field of this name.',
  addField: 'Add a criterion: {field}',
  addCriterion: 'Add a criterion',
  addGroup: 'Add a group',
  group: 'Group',
  showCriterion: 'Show the criterion',
  not: 'not',
  disabled: 'does not count',
  kind: 'What is asked',
  kinds: {
    number: 'Range',
    age: 'Range',
    date: 'Window',
    anniversary: 'Anniversary',
    choice: 'One of',
    multipleChoice: 'Values',
    text: 'Text',
    yesNo: 'Yes or no',
    known: 'Known or not',
    checkByAgeBand: 'By age band'
  },
  modes: {
    all: 'All of these are true',
    any: 'Any of these is true',
    none: 'None of these is true',
    atLeast: 'At least so many of these are true'
  },
  modeOf: 'How the group joins: {mode}',
  modeBadges: {
    all: 'All',
    any: 'Any',
    none: 'None',
    atLeast: 'At least'
  },
  modeTexts: {
    all: 'of these are true',
    any: 'of these is true',
    none: 'of these is true',
    atLeast: 'of these are true'
  },
  atLeastCount: 'How many of them',
  ledger: {
    sequence: 'in sequence',
    soFar: 'so far',
    alone: '{customers} alone',
    costs: 'costs {customers}',
    gives: 'gives {customers}',
    adds: 'adds {customers}',
    unknownOf: 'Unknown for {customers}'
  },
  unknownLabel: 'Where it is unknown',
  unknowns: {
    keep: 'stays unknown',
    match: 'counts as a match',
    noMatch: 'counts as no match'
  },
  unknownNotes: {
    match: 'unknown counts as a match',
    noMatch: 'unknown counts as no match'
  },
  menu: {
    of: 'More for {criterion}',
    negate: 'Not: swap true and false',
    wrap: 'Put into a new group',
    dissolve: 'Dissolve the group',
    disable: 'Do not count for now',
    enable: 'Count again',
    up: 'Move up',
    down: 'Move down',
    in: 'Move into the group beside',
    out: 'Move out of the group',
    duplicate: 'Duplicate',
    remove: 'Remove'
  },
  broken: {
    missingField: 'The field “{field}” is no longer there. The criterion is unknown for everybody.',
    wrongType: 'The field “{field}” has another type now. The criterion is unknown for everybody.'
  },
  summary: {
    anyNumber: 'any value',
    anyAge: 'any age',
    anyDate: 'any date',
    between: 'from {from} to {to}',
    atLeast: 'at least {from}',
    atMost: 'at most {to}',
    moreThan: 'more than {from}',
    lessThan: 'less than {to}',
    ageBetween: 'from {from} to {to} full years',
    ageAtLeast: '{from} or older',
    ageAtMost: '{to} or younger',
    since: 'since {from}',
    until: 'until {to}',
    anniversary: 'returns within {count} day | returns within {count} days',
    is: 'is {values}',
    pick: 'pick values',
    type: 'type a text',
    more: '+ {count} | + {count}',
    anyOf: 'has any of {values}',
    allOf: 'has all of {values}',
    noneOf: 'has none of {values}',
    equals: 'is {values}',
    contains: 'contains {values}',
    startsWith: 'begins with {values}',
    endsWith: 'ends with {values}',
    known: 'known',
    unknown: 'unknown',
    bands: 'in the range of {count} age band | in the ranges of {count} age bands'
  },
  ago: {
    last: {
      day: 'in the last {count} day | in the last {count} days',
      month: 'in the last {count} month | in the last {count} months',
      year: 'in the last {count} year | in the last {count} years'
    },
    before: {
      day: '{count} day ago or earlier | {count} days ago or earlier',
      month: '{count} month ago or earlier | {count} months ago or earlier',
      year: '{count} year ago or earlier | {count} years ago or earlier'
    },
    next: {
      day: 'in the next {count} day | in the next {count} days',
      month: 'in the next {count} month | in the next {count} months',
      year: 'in the next {count} year | in the next {count} years'
    }
  },
  dateMode: 'Which dates',
  chooseWindow: 'Any date',
  dateModes: {
    last: 'In the last',
    before: 'So long ago or earlier',
    between: 'Between',
    since: 'Since',
    until: 'Until',
    next: 'In the next'
  },
  agoUnits: {
    day: 'days',
    month: 'months',
    year: 'years'
  },
  howMany: 'How many',
  unit: 'Unit',
  withinDays: 'The yearly day comes within',
  years: 'years',
  rangeOf: 'Range of {field}',
  from: 'From',
  to: 'To',
  toIncluding: 'To, including',
  noLimit: 'no limit',
  excludes: 'without {value} itself',
  match: 'How many of the values',
  matches: {
    any: 'Any',
    all: 'All',
    none: 'None'
  },
  searchValues: 'Search values…',
  clear: 'Clear',
  addTyped: 'Add “{value}”',
  moreValues: '{count} more value: search and add it | {count} more values: type one to add it',
  operator: 'Operator',
  textOperators: {
    equals: 'is',
    contains: 'contains',
    startsWith: 'begins with',
    endsWith: 'ends with'
  },
  text: 'Text',
  typeText: 'Type, or paste several lines',
  addText: 'Add',
  dropText: 'Take out “{value}”',
  bands: {
    title: 'Age bands',
    hint: 'From the first year up to, but without, the last. They hold for the whole workspace.',
    age: 'Age, full years',
    check: 'Average check, {unit}',
    included: 'Include {band}',
    fromAge: 'From age',
    toAge: 'Up to age (not included)',
    checkFrom: 'Check at least',
    checkTo: 'Check at most',
    any: 'any',
    remove: 'Remove {band}',
    add: 'Add a band',
    usual: 'Usual bands',
    gap: 'Gap: nobody from {from} to {to} is counted.',
    overlap: '{first} and {second} overlap.',
    empty: '{band} ends before it begins.'
  },
  mirror: {
    title: 'Who matches',
    of: 'of {base}',
    share: '{share} of the base',
    unknown: '{customers} unknown',
    noMatch: '{customers} do not match',
    revenue: 'of revenue',
    check: 'average check',
    median: 'median check',
    base: 'base {value}',
    perOrder:
      'Money per order; n = {count} customer with both known. | Money per order; n = {count} customers with both known.',
    plainMean:
      'Plain mean of {count} customer’s average, not per order. | Plain mean of {count} customers’ averages, not per order.',
    checkByAge: 'Average check by age',
    checkUnit: '{sign} · base in grey',
    ofEach: '% of each · base in grey',
    ofEachIn: '{unit} · base in grey',
    withoutBand:
      '{count} customer in no band: age unknown or between. | {count} customers in no band: age unknown or between.'
  },
  table: {
    title: 'Matching customers',
    match: '{count} matches | {count} match',
    noMatch: '{count} does not | {count} do not',
    range: '{from}–{to} of {total}',
    previous: 'Previous',
    next: 'Next',
    segments: 'Segments',
    nobody: 'Nobody matches. The ledger beside each criterion shows which one costs the most.'
  }
}

export type BuilderMessages = typeof en
export default en
