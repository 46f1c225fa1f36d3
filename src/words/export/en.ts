const en = {
  title: 'Export “{name}”',
  members: 'The members as of version {number}, as a CSV file.',
  lastVersion: 'The draft has changes. The list is made from the last saved version, {number}.',
  draftOnly: 'This portrait has no saved version yet. The list is made from its draft.',
  columns: '{count} column | {count} columns',
  all: 'All',
  none: 'None',
  noColumn: 'No column of this name.',
  people: '{count} customer | {count} customers',
  pseudo: {
    customer_id: 'Customer id of the program',
    segment_id: 'Segment id',
    segment_name: 'Segment name'
  },
  up: 'Move {column} up',
  down: 'Move {column} down',
  encoding: 'Encoding',
  encodings: {
    'utf-8-bom': 'UTF-8 for Excel',
    'utf-8': 'UTF-8',
    'windows-1250': 'Windows-1250 (Central European)',
    'windows-1251': 'Windows-1251 (Cyrillic)',
    'windows-1252': 'Windows-1252 (Western)',
    'utf-16le': 'UTF-16'
  },
  delimiter: 'Delimiter',
  delimiters: {
    comma: 'Comma',
    semicolon: 'Semicolon',
    tab: 'Tab'
  },
  guard: 'Formulas',
  guards: {
    spreadsheet: 'Guarded',
    exact: 'Exact, for machines'
  },
  guardHints: {
    spreadsheet: 'Texts that a spreadsheet would run as a formula get an apostrophe. Phones and numbers stay exact.',
    exact: 'Every text is written as it is. Do not open such a file in a spreadsheet.'
  },
  missing: 'A character that the encoding lacks',
  missings: {
    stop: 'Stop and say where',
    questionMark: 'Write “?”'
  },
  run: 'Export',
  close: 'Done',
  written: '{count} customer written | {count} customers written',
  guarded: '{count} cell got an apostrophe against formulas. | {count} cells got an apostrophe against formulas.',
  nothingGuarded: 'No cell had to be guarded against formulas.',
  replaced: '{count} character was replaced by “?”. | {count} characters were replaced by “?”.',
  file: 'Saved to your downloads as {file}'
}

export type ExportMessages = typeof en
export default en
