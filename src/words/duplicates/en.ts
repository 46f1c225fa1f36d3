/** Customers who are there several times, and making them one. */
const en = {
  title: 'Duplicates',
  open: 'Duplicates',
  lead: 'Customers who are there several times, known by what they share. Nothing changes until you merge them, and a merge can be undone.',
  steps: {
    search: 'What they share',
    groups: 'Who is there several times',
    rules: 'How they become one',
    run: 'What will happen'
  },
  kinds: { email: 'E-mail', phone: 'Phone', key: 'Key' },
  hints: {
    email: 'Capital letters make no difference.',
    phone: 'However the number is written.',
    key: 'Zeros in front, “.0” at the end, capital letters and blanks make no difference.'
  },
  known: 'known for {count} customer | known for {count} customers',
  nothingToFind: 'There is no e-mail, phone or key by which customers could be found.',
  chooseKind: 'Choose at least one.',
  country: 'Country of numbers without a country code',
  noCountry: 'None: as they are written',
  working: 'Looking for duplicates',
  progress: '{count} of {all} customers | {count} of {all} customers',
  stopped: 'Stopped.',
  again: 'Look again',
  none: 'Nobody is there twice',
  noneText:
    'No two of your {count} customer share what you look for. | No two of your {count} customers share what you look for.',
  figures: {
    groups: 'group | groups',
    customers: 'customer in them | customers in them',
    surplus: 'would become part of another | would become part of others',
    email: 'group by e-mail | groups by e-mail',
    phone: 'group by phone | groups by phone',
    key: 'group by key | groups by key'
  },
  shared:
    '{count} value belongs to more than 20 customers and tells nobody apart | {count} values belong to more than 20 customers and tell nobody apart',
  sharedBy: '{value}: {count} customer | {value}: {count} customers',
  all: 'All groups',
  doubtfulGroups:
    '{count} group differs in names, birth dates or gender and is merged only if you choose it. | {count} groups differ in names, birth dates or gender and are merged only if you choose them.',
  suggested: 'Only those that do not differ',
  merge: 'Merge this group: {names}',
  reasons: { email: 'same e-mail {value}', phone: 'same phone {value}', key: 'same key {value}' },
  doubtful: 'differ: {fields}',
  stays: 'Stays',
  keep: 'Stays: {name}',
  byRule: 'By the rule again',
  customer: 'Customer',
  nameless: 'without a name',
  fieldsKnown: 'Fields known',
  orders: 'Lines of orders',
  contacts: 'Contacts',
  byHand: 'added by hand',
  byHandHint: 'Who was added by hand becomes part of a customer from a file, not the other way round.',
  firstOf: 'The first {shown} of {all}.',
  page: '{from}–{to} of {all}',
  previous: 'Previous',
  next: 'Next',
  survivor: 'Who stays',
  survivors: { mostComplete: 'The most complete record', oldest: 'The earliest record', newest: 'The latest record' },
  survivorHints: {
    mostComplete: 'Of whom the most fields are known.',
    oldest: 'By the date, else who stands first.',
    newest: 'By the date, else who stands last.'
  },
  date: 'Date that tells older from newer',
  noDate: 'None: the order of the customers',
  fields: {
    title: 'Where they differ',
    lead: 'Choose for each field which value the customer has afterwards.',
    same: 'In no field do the known values differ.',
    differing: 'Groups that differ',
    changed: 'Changes for those who stay',
    filled: 'of these, blanks filled'
  },
  rules: {
    survivor: 'Of who stays',
    fillBlanks: 'Of who stays; others fill blanks',
    newest: 'The newest',
    longest: 'The longest',
    append: 'All of them'
  },
  nothingChosen: 'Choose at least one group.',
  counts: {
    groups: 'group becomes one customer | groups become one customer each',
    gone: 'customer becomes part of another | customers become part of others',
    changed: 'of those who stay changes | of those who stay change',
    orders: 'line of orders moves along | lines of orders move along',
    contacts: 'contact moves along | contacts move along',
    written:
      'customer with notes or other things written by hand | customers with notes or other things written by hand'
  },
  total: 'Customers: {before} now, {after} afterwards.',
  kept: 'Notes, next contact, consents, corrections and segments by hand go along. A later file with one of the former keys finds the customer who stays.',
  examples: 'Examples',
  from: 'Becomes part of it: {names}',
  sameValues: 'its values stay',
  run: 'Merge {count} group | Merge {count} groups',
  merging: 'Merging',
  cancelled: 'The merge was cancelled. Nothing has changed.',
  changedMeanwhile: 'The customers have changed meanwhile. This is what will happen now.',
  done: '{count} customer became part of another | {count} customers became part of others',
  doneText: 'There are {count} customer now. | There are {count} customers now.',
  undo: 'Undo this merge',
  redo: 'Merge them again',
  undone: 'This merge is undone'
}

export type DuplicatesMessages = typeof en
export default en
