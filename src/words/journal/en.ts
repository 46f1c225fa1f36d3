/** The Journal: what made the customers what they are. */
const en = {
  title: 'Journal',
  lead: 'What made your customers what they are, the newest first. The newest act can be undone, and made again.',
  emptyTitle: 'Nothing imported yet',
  emptyText:
    'Each import is written here: what it brought and changed, and how many customers there were before and after. The newest one can be undone here, whenever you like.',
  import: 'Import a file',
  none: 'Nothing of this kind.',
  filter: 'Show',
  all: 'All',
  abouts: { customers: 'Customers', orders: 'Orders', contacts: 'Contacts' },
  kinds: { merge: 'Merging of duplicates' },
  at: '{day}, {time}',
  before: '{before} → {after}',
  customers: 'customers',
  counts: {
    new: '{count} new | {count} new',
    changed: '{count} changed | {count} changed',
    removed: '{count} removed | {count} removed',
    orders: '{count} line of orders | {count} lines of orders',
    contacts: '{count} contact | {count} contacts',
    rejected: '{count} row left out | {count} rows left out',
    merged: '{count} merged into another | {count} merged into others',
    nothing: 'nothing changed'
  },
  merging: {
    undoOf: 'Undo the merging of duplicates',
    redoOf: 'Make the merging of duplicates again',
    undoTitle: 'Undo the merging of duplicates?',
    redoTitle: 'Make the merging of duplicates again?',
    undoneTold: 'The merging of duplicates is undone.',
    redoneTold: 'The duplicates are merged again.',
    redoText:
      'The customers become as this merge left them, with their fields, orders and contacts. Segments, notes and corrections stay.',
    undoRun: 'Undo',
    redoRun: 'Make again',
    counts: 'Done: {counts}.'
  },
  undone: 'undone',
  undo: 'Undo…',
  redo: 'Make again…',
  undoOf: 'Undo the import of {file}',
  redoOf: 'Make the import of {file} again',
  undoTitle: 'Undo the import of {file}?',
  redoTitle: 'Make the import of {file} again?',
  undoText:
    'The customers become as they were before it, with their fields, orders and contacts. Segments, notes and corrections stay.',
  redoText:
    'The customers become as this import left them, with their fields, orders and contacts. Segments, notes and corrections stay.',
  undoRun: 'Undo',
  redoRun: 'Make again',
  move: 'Customers: {move}.',
  undoCounts: 'The import brought: {counts}.',
  redoCounts: 'The import brings: {counts}.',
  undoneTold: 'The import of {file} is undone.',
  redoneTold: 'The import of {file} is made again.'
}

export type JournalMessages = typeof en
export default en
