import identity from './identity/en'
import handover from './handover/en'
import fields from './fields/en'
import lists from './lists/en'
import usage from './usage/en'

/** What the command line and the start of the browser host say. */
const en = {
  host: {
    open: 'Portrait Desk is running for this computer only: open {address} in your browser; Ctrl+C here saves and stops it.',
    portTaken: 'This port is taken by another program. Choose another with --port, or leave it out.',
    notBuilt: 'The program is not built yet. Run “npm run build” first.',
    usage:
      'Usage: npm start -- [options]\n\nOpens Portrait Desk in your browser. It is served to this computer only.\n\n  --dir <folder>   folder of workspaces (default: “Portrait Desk” in your documents)\n  --port <number>  port to listen on (default: a free one)\n  --lang <code>    language of the program: en, ru, pl\n  --browser        open in your browser even where the desktop window could be opened\n  --browser        open in the browser even where the desktop window could open\n  --no-open        print the address and open no browser\n  -h, --help       show this'
  },
  ...usage,
  program: 'Customer portraits from the command line: import a base, look, save segments, hand over lists.',
  options: {
    findText: 'a phone in any form, an e-mail, a key, or a piece of a name',
    findRows: 'how many customers are listed, at most 50 (default: 8)',
    listAct: 'what to do: add, show (the values), or remove',
    listWhat: 'the file with the values, - for standard input; the id of a list to show or remove',
    listField: 'the field that the values are compared with (email)',
    templateId: 'the id of one, to write its portrait as JSON',
    listName: 'the name of the list (that of the file)',
    language: 'language of texts: en, ru, pl',
    json: 'print one JSON object (money in minor units)',
    help: 'show this help',
    version: 'show the version',
    workspace: 'the workspace, a file W.portrait',
    file: 'the CSV file with customers, orders or contacts',
    dryRun: 'only say what the import would do; nothing is changed',
    merge: 'customers who are not in the file stay, and values it does not tell',
    replace: 'the file takes the place of all customers (or of all orders, or all contacts)',
    about: 'what the file tells of: customers, orders, contacts; without it the file is looked at',
    strangers: 'orders or contacts of nobody in the base: create (they become customers), leave-out',
    returns: 'lines of returned or cancelled goods: lessen (the amount is negative), leave-out, count',
    act: 'undo takes the newest import back, redo makes it again; without it all are listed',
    recipe: 'a JSON file that says how to read the CSV; without it the file is looked at',
    sheet: 'the sheet of a workbook; its first one when missing',
    assign: 'header of a column with names of segments: customers are put into them; new ones are made',
    fieldAct: 'rename, retype, remove (leave out, also in later imports), restore; without it all are listed',
    field: 'id, name or header of the field',
    fieldValue: 'the new name, or the new type: text, number, money, date, yes-no, choice, multiple-choice',
    fieldCurrency: 'currency of a field that becomes money',
    retypeDryRun: 'only say what another type would make of the values',
    referenceAct: 'list, import (a CSV file), remove; without it all are listed',
    referenceWhat: 'the CSV file, or the name of the table to remove',
    joins: 'the field whose values are looked up in the table: city, or orders/product',
    referenceKey: 'header of the column with these values (default: the first)',
    referenceColumns: 'headers of the columns that become fields, parted by commas (default: all others)',
    referenceName: 'name of the table (default: that of the file)',
    asOfPin: 'pin the day on which ages and periods are computed (YYYY-MM-DD)',
    asOf: 'compute ages and periods on this day, for this run only (YYYY-MM-DD)',
    currency: 'currency of money without a sign, for a new workspace (such as PLN)',
    formulaName: 'name of the field; the id of a standard field (money, purchases, average_check) fills that field',
    ratio: 'one field divided by another: money/purchases',
    sum: 'fields added up: a+b+c',
    difference: 'one field less another: a-b',
    portrait: 'the portrait, a JSON file; - reads it from standard input',
    bands:
      'age bands by their edges; a - at the end leaves the last one open (25,30,35,40,45-); suggested: where the check changes most',
    perMonth: 'what is spent in a month by age band too',
    reach: 'how many can be reached by e-mail, phone and SMS',
    sqlSegment: 'the segment, by name: its last saved version with those put in or kept out by hand',
    dialect: 'sqlite (default) or postgresql',
    withData:
      'also write a script that makes the tables customers, orders and contacts and fills them with the whole base',
    rows: 'also give so many matching customers, 0 to 500',
    segmentName: 'name of the segment, 1 to 32 characters; a name that exists gets a new version',
    color: 'colour: {colors}',
    to: 'the CSV file to write; an existing file is refused unless --force',
    force: 'replace an existing file',
    columns: 'fields by id or name, parted by commas; also customer_id, segment_id, segment_name (default: all fields)',
    encoding: 'encoding: {encodings}',
    delimiter: 'what parts the columns: comma, semicolon, tab, pipe (or the sign itself)',
    guard: 'spreadsheet: texts that a spreadsheet would run get an apostrophe; exact: for machines',
    missing: 'a character that the encoding lacks: stop, or question-mark',
    by: 'what tells that two are one: email, phone, key (several with commas; default: all that the customers have)',
    country: 'country of phone numbers without a country code (default: that of the numbers there are)',
    groups: 'how many groups are listed, at most 200 (default: 20)',
    survivor: 'who stays of each group: most-complete, oldest, newest',
    survivorDate: 'the date by which customers are older or newer (default: their order)',
    mergeAll: 'merge groups that differ in names, birth dates or gender too',
    mergeDryRun: 'only say what the merge would do; nothing is changed',
    what: 'portrait, or recipe (how to read a CSV)'
  },
  commands: {
    find: 'Find customers by phone, e-mail, key or name, with their segments.',
    standard: 'Tell of service standards, check them, write them as documents.',
    persona: 'Show the persona of a segment, draft it from the data, write its sheet.',
    import: 'Bring customers in from a CSV file. Makes the workspace when it is missing; replaces its customers.',
    journal: 'List the imports, take the newest back, or make it again.',
    fields: 'List the fields and for how many customers each is known; rename, retype, leave out or restore one.',
    reference: 'List reference tables (city → population), add one from a CSV file, or take one away.',
    duplicates: 'List customers who are there several times, by e-mail, phone or key.',
    merge: 'Make one customer of each group of duplicates; undo it with journal undo.',
    formula: 'Add or change a field that is computed from others.',
    sql: 'Write a portrait or segment as one SQL SELECT.',
    preview: 'Count a portrait: who matches, what they spend, by age bands.',
    save: 'Save a portrait as a segment, or as a new version of the segment of that name.',
    templates: 'List frequent portraits, or write one as JSON for --portrait.',
    segment:
      'Pause or resume a segment: while it is paused no list is made of it and its service standard rests. Freeze keeps its members as they are now, unfreeze lets them follow the portrait again.',
    segments: 'List the segments with their counts.',
    export: 'Write the members of a segment as CSV.',
    suppression: 'Show who is not to be written to in any list; add lines of a file, or take them out.',
    exports: 'List what was handed over.',
    profiles: 'Tell for which mailing tools and spreadsheets lists can be written.',
    lists: 'Keep pasted lists for criteria: e-mails, phones, ids.',
    schema: 'Print a JSON Schema.'
  },
  refused: {
    notJson: 'The file “{file}” is not JSON: {reason}.',
    notPortrait: 'The file “{file}” is not a portrait ({place}: {rule}). See: schema portrait.',
    notRecipe: 'The file “{file}” is not a recipe ({place}: {rule}). See: schema recipe.',
    unreadable: 'The file “{file}” cannot be read.',
    noFolder: 'There is no folder “{folder}”.',
    exists: 'The file “{file}” exists already and was left as it is. Use --force to replace it.',
    field: 'There is no field “{name}”. The command fields lists them.',
    ambiguousField: '“{name}” may be any of these fields: {fields}. Use an id.',
    broken:
      'The portrait asks about “{field}”, which cannot be asked in this workspace. The command fields lists what can.',
    column: 'The file has no column “{name}”.',
    reference: 'There is no reference table “{name}”. The command reference lists them.',
    segment: 'There is no segment “{name}”. The command segments lists them.',
    list: 'There is no list “{name}”. The command lists lists them.',
    notSaved: 'The segment “{name}” has no saved version yet, so nobody can be asked to be in it.',
    ambiguousSegment: 'Several segments are called “{name}”. Use an id.',
    missingCharacter:
      'Here: --missing question-mark writes “?” in its place, --encoding utf-8-bom takes every character.'
  },
  imported: {
    done: '{n} customer imported into {workspace}. | {n} customers imported into {workspace}.',
    orders: '{n} line of orders read into {workspace}. | {n} lines of orders read into {workspace}.',
    contacts: '{n} contact read into {workspace}. | {n} contacts read into {workspace}.',
    rejected: '{n} row rejected. | {n} rows rejected.',
    duplicates: '{n} row repeats a key and was left out. | {n} rows repeat a key and were left out.',
    unreadable: '{n} value could not be read and is unknown. | {n} values could not be read and are unknown.',
    noKey:
      'No key was found: each row became a customer. In a list of orders, somebody who bought ten times counts as ten customers; a recipe can name the key column (--recipe; see: schema recipe).',
    oldOrders:
      'The last order is of {day}; ages and periods are computed as of {today}. Add --as-of {iso} to a command to compute as of that day.',
    reject: 'line {line}: {reason}',
    rejectCell: 'line {line}, {column}: {reason}',
    more: '… and {n} more; --json lists up to 1,000. | … and {n} more; --json lists up to 1,000.',
    progress: '{percent} · {n} row | {percent} · {n} rows'
  },
  planned: {
    title:
      'Nothing was changed. {before} customers now, {n} afterwards. | Nothing was changed. {before} customers now, {n} afterwards.',
    new: '{n} new | {n} new',
    changed: '{n} changed | {n} changed',
    same: '{n} the same | {n} the same',
    stay: '{n} customer is not in the file and stays | {n} customers are not in the file and stay',
    removed:
      '{n} customer is not in the file and would be removed | {n} customers are not in the file and would be removed',
    cannotMatch:
      'The customers of the file cannot be recognised (no key, or another one): it takes the place of the base.',
    events: '{n} line added; {same} are there already | {n} lines added; {same} are there already',
    unmatched: '{n} line of nobody in the base | {n} lines of nobody in the base',
    columns: { name: 'Field', state: 'State', changed: 'Changed', filled: 'was blank', emptied: 'becomes blank' },
    states: { same: 'as it is', new: 'new', gone: 'goes away', retyped: 'another type' }
  },
  find: {
    none: 'Nobody found.',
    more: '… and {n} more. | … and {n} more.'
  },
  journal: {
    none: 'Nothing has been imported yet.',
    cannot: { undo: 'There is no import to take back.', redo: 'There is no import to make again.' },
    columns: {
      at: 'Time (UTC)',
      file: 'File',
      customers: 'Customers',
      new: 'New',
      changed: 'Changed',
      removed: 'Removed',
      state: 'State'
    },
    states: { canUndo: 'can be taken back', canRedo: 'taken back; can be made again', undone: 'taken back' }
  },
  columns: {
    id: 'Id',
    name: 'Name',
    type: 'Type',
    known: 'Known',
    from: 'From',
    color: 'Colour',
    count: 'Customers',
    share: 'Share',
    averageCheck: 'Average check',
    interval: '95 %',
    perMonth: 'Per month',
    median: 'Median',
    age: 'Age',
    base: 'Base',
    baseCheck: 'Base average check',
    version: 'Version'
  },
  ...identity,
  ...fields,
  ...lists,
  ...handover,
  preview: {
    reach: 'Reachable {channel}: {count}; not: {reasons}.',
    missing: 'no address',
    malformed: 'no valid address',
    refused: 'consent refused',
    noConsent: 'consent not known',
    count: '{count} of {base} customers match ({share}); {noMatch} do not, for {unknown} it is unknown.',
    averageCheck: 'Average check {value} (money / orders, n = {count}); whole base {base}.',
    plainMean: 'Average check {value} (plain mean of a column, n = {count}); whole base {base}.',
    smallGroups: '* fewer than 30 customers',
    withoutBand:
      'In no band, because the age is unknown or lies across an edge: {segment} of those who match, {base} of the base.'
  },
  saved: {
    version: 'Segment {name}, version {version}: {n} customer. | Segment {name}, version {version}: {n} customers.'
  },
  templates: { name: 'Portrait', id: 'Id', text: 'What it does' },
  segment: {
    act: 'pause, resume, freeze or unfreeze',
    name: 'name or id of the segment',
    until: 'day on which it resumes by itself',
    done: {
      pause: '“{name}” is paused.',
      resume: '“{name}” is resumed.',
      freeze: '“{name}” is frozen.',
      unfreeze: '“{name}” follows its portrait again.'
    }
  },
  segments: {
    none: 'There are no segments yet.',
    draft: 'draft'
  },
  exported: {
    done: '{n} customer written to {file}. | {n} customers written to {file}.',
    guarded: '{n} cell got an apostrophe against formulas. | {n} cells got an apostrophe against formulas.',
    replaced: '{n} character became “?”. | {n} characters became “?”.'
  }
}

export type CommandLineMessages = typeof en
export default en
