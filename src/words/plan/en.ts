/** Step 4 of an import, what will happen, and what can be done after it. */
const en = {
  working: 'Finding out what will happen',
  comparing: 'Comparing with the customers you have',
  applying: 'Bringing the customers in',
  left: { seconds: 'about {count} s left', minutes: 'about {count} min left' },
  stopped: 'Stopped. Nothing has changed.',
  again: 'Find out what will happen',
  changedMeanwhile: 'The customers have changed meanwhile. This is what will happen now.',
  needsKey: 'Choose the key above: it tells whose rows these are.',
  counts: {
    new: 'new',
    newPeople: 'new customers',
    changed: 'change',
    same: 'the same',
    absent: 'not in the file, stay',
    removed: 'not in the file, go',
    replaced: 'customers you have go',
    rejected: 'rows left out',
    duplicates: 'repeated keys',
    unreadable: 'values not read',
    orders: 'new orders',
    orderLines: 'new lines of orders',
    contacts: 'new contacts',
    eventsSame: 'there already',
    returned: 'lines of returns',
    told: 'customers they belong to'
  },
  total: 'Customers: {before} now, {after} afterwards.',
  totalSame: 'Customers: {before}, as now.',
  rows: '{count} row of {file} was read in {seconds}\u00a0s. | {count} rows of {file} were read in {seconds}\u00a0s.',
  nothingNew:
    'This file brings nothing new: {count} customer is the same. | This file brings nothing new: {count} customers are the same.',
  nothingNewEvents:
    'This file brings nothing new: {count} line is there already. | This file brings nothing new: {count} lines are there already.',
  cannotMatch:
    'Nobody can be recognised, because the customers you have are known by another key, or by none. The file takes their place. If these are the same people, choose the column with their key above.',
  replaces:
    'The file takes the place of the {count} customer you have: what it does not tell is gone. Segments stay and are counted anew. | The file takes the place of the {count} customers you have: what it does not tell is gone. Segments stay and are counted anew.',
  gone: 'Gone with this import: {fields}.',
  known: {
    former:
      '{count} row has a former key of a merged customer and goes to that customer. | {count} rows have former keys of merged customers and go to those customers.',
    found:
      '{count} row with a new key is of a customer you have, found by e-mail or phone. | {count} rows with new keys are of customers you have, found by e-mail or phone.'
  },
  fresh: 'New fields: {fields}.',
  examples: {
    show: 'Show examples: {what}',
    new: 'New customers',
    changed: 'Customers who change',
    absent: 'Customers who are not in the file',
    firstOf: 'The first {shown} of {all}.',
    customer: 'Customer',
    field: 'Field',
    before: 'Now',
    after: 'Afterwards',
    none: 'no value'
  },
  fields: {
    title: 'Where the file and your customers differ',
    lead: 'An empty cell of the file erases nothing. Choose for each field which value counts.',
    same: 'In every field that both have, the values are the same.',
    field: 'Field',
    rule: 'Which value counts',
    ruleOf: 'Which value counts in “{field}”',
    all: 'In all fields',
    mixed: 'As chosen below',
    changed: 'Change',
    filled: 'of these, blanks filled',
    unreadable: 'Not readable',
    retyped: '{was} → {type}',
    others: 'Show {count} more field without differences | Show {count} more fields without differences',
    fewer: 'Show only what differs'
  },
  rules: {
    overwrite: 'The file’s',
    fillBlanks: 'Mine; the file fills blanks',
    keep: 'Mine',
    append: 'Both'
  },
  absent: {
    label: 'Customers who are not in the file',
    keep: 'Stay',
    remove: 'Are removed',
    replace: 'Start anew',
    hints: {
      keep: 'For a file with a part of your customers, or what has changed.',
      remove: 'For a full list: who is missing is no customer any more. Their orders and contacts go with them.',
      replace: 'The file takes the place of everybody: fields that it lacks go too.'
    }
  },
  strangers: {
    label: 'Lines of customers you do not have',
    leaveOut: 'Leave out',
    create: 'Add as new customers',
    hint: 'What is left out is not kept: import these lines again when the customers are here.'
  },
  events: {
    orders: 'Orders you have',
    contacts: 'Contacts you have',
    add: 'Stay; new ones are added',
    replace: 'Are replaced'
  },
  returns: {
    label: 'Returned and cancelled',
    lessen: 'Lessen the order',
    leaveOut: 'Are left out',
    count: 'Count as any other'
  },
  keys: {
    title: 'Whose lines these are',
    exact: '{count} line of customers you have | {count} lines of customers you have',
    loose:
      '{count} line after leading zeros, .0 or blanks were set aside | {count} lines after leading zeros, .0 or blanks were set aside',
    address: '{count} line of customers found by e-mail or phone | {count} lines of customers found by e-mail or phone',
    former:
      '{count} line under a former key of a merged customer | {count} lines under former keys of merged customers',
    unmatched: '{count} line of customers you do not have | {count} lines of customers you do not have',
    show: 'Show their keys'
  },
  segments: {
    title: 'Put into segments by hand',
    customers: '{count} customer | {count} customers',
    new: 'new segment',
    refused: 'no segment can be called so: left out'
  },
  rejects: {
    saveLeftOut: 'Save the lines of nobody as CSV…',
    savedLeftOut:
      'Saved {count} line: import that file when its customer is here. | Saved {count} lines: import that file when their customers are here.',
    show: 'Show what is not taken as it stands',
    save: 'Save the rejected rows as CSV…',
    saved:
      'Saved {count} row: mend it and import that file by itself. | Saved {count} rows: mend them and import that file by itself.'
  },
  start: {
    orders: 'Import orders',
    contacts: 'Import contacts',
    nothing: 'Import although nothing is new'
  },
  file: {
    recognised: 'Read like “{file}” of {day}.',
    asThen: 'The columns are the same as then.',
    missing: 'Missing: {columns}.',
    added: 'New: {columns}.',
    moved: 'The columns stand in another order.',
    afresh: 'Start afresh'
  },
  outcome: {
    title: {
      orders: 'The orders are here',
      contacts: 'The contacts are here'
    },
    new: '{count} new | {count} new',
    changed: '{count} changed | {count} changed',
    same: '{count} the same | {count} the same',
    removed: '{count} removed | {count} removed',
    orders: '{count} line of orders | {count} lines of orders',
    contacts: '{count} contact | {count} contacts',
    writing: 'Being written to the disk',
    giveUp: 'Give up this import',
    writingHint: 'You can go on working. Until it is written the former customers stay on the disk.',
    givenUp: 'The import was given up. Your customers are as they were.',
    undo: 'Undo this import',
    redo: 'Import it again',
    undone: 'This import is undone',
    undoneText:
      'The customers are as they were before it: {count} customer. | The customers are as they were before it: {count} customers.',
    journal: 'See the Journal'
  }
}

export type PlanMessages = typeof en
export default en
