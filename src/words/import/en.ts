const en = {
  title: 'Import',
  /** The name of a list of rejected rows. */
  rejectsFile: '{file} - rejected rows.csv',
  lead: 'From a CSV or Excel file to customers, orders or contacts in four steps. Nothing changes until the last one.',
  steps: {
    file: 'File',
    found: 'What we found',
    columns: 'Columns become fields',
    run: 'What will happen'
  },
  file: {
    drop: 'Drop a CSV or Excel file here or anywhere in the window',
    hint: 'CSV, TSV, TXT or XLSX from Excel, 1C, a shop or a mailing tool. The file stays on this computer.',
    choose: 'Choose a file…',
    other: 'Choose another file…',
    withoutQuotes: 'Read it without quotation marks',
    reading: 'Reading {name}…',
    facts: '{size} · {columns}',
    columnCount: '{count} column | {count} columns',
    refused: 'This file cannot be read'
  },
  dialect: {
    sheet: 'Sheet',
    lead: 'Change what is not right; the rows below are read anew at once.',
    encoding: 'Encoding',
    delimiter: 'Delimiter',
    quote: 'Quotes',
    header: 'First row',
    linesAbove: 'Lines above the table',
    noLines: 'None',
    decimal: 'Decimal sign',
    dateOrder: 'Dates',
    valueSeparator: 'Several values',
    doubt: 'worth a look',
    understood: {
      title: 'Understood as they stand',
      thousands: 'thousands with {signs}',
      yesNo: 'yes or no: {words}',
      currencies: 'money in {currencies}',
      signs: {
        blank: 'blanks',
        noBreakBlank: 'no-break blanks',
        narrowBlank: 'narrow blanks',
        apostrophe: 'apostrophes',
        comma: 'commas',
        point: 'points'
      }
    },
    encodings: {
      utf8: 'UTF-8',
      utf16le: 'UTF-16 LE',
      utf16be: 'UTF-16 BE',
      windows1250: 'Windows-1250 (Central European)',
      windows1251: 'Windows-1251 (Cyrillic)',
      windows1252: 'Windows-1252 (Western)'
    },
    delimiters: {
      comma: 'Comma  ,',
      semicolon: 'Semicolon  ;',
      tab: 'Tab',
      bar: "Bar  {'|'}",
      blanks: 'Blanks'
    },
    quotes: {
      double: 'Double  "',
      afterBlanks: 'Double, blanks before',
      single: 'Single  ’',
      none: 'None'
    },
    headers: {
      yes: 'Names of columns',
      two: 'Names, in two rows',
      no: 'Already data'
    },
    decimals: {
      point: 'Point  1.5',
      comma: 'Comma  1,5'
    },
    dateOrders: {
      ymd: 'Year-month-day',
      dmy: 'Day.month.year',
      mdy: 'Month/day/year'
    },
    separators: {
      bar: "Bar  {'|'}",
      semicolon: 'Semicolon  ;',
      comma: 'Comma  ,',
      slash: 'Slash  /'
    },
    invalidBytes:
      '{count} byte is not valid in this encoding. Another encoding may be right. | {count} bytes are not valid in this encoding. Another encoding may be right.'
  },
  rows: {
    title: 'First rows, as they will be read',
    leftOut: 'left out',
    blank: 'no value',
    problem: '“{text}”: {reason}; it becomes unknown'
  },
  columns: {
    segment: 'Segment (by hand)',
    roles: {
      number: 'Number of the order',
      price: 'Price of a piece',
      status: 'State of the order',
      time: 'Date and time'
    },
    lead: 'Columns that we did not recognise come first. What is left out is not imported.',
    search: 'Search columns…',
    column: 'Column',
    samples: 'Values',
    filled: 'Filled',
    becomes: 'Becomes',
    fieldName: 'Name of the field',
    unnamed: 'Column {number}',
    unreadable:
      '{count} value of the looked-at rows cannot be read so | {count} values of the looked-at rows cannot be read so',
    skip: 'Leave out',
    ownFields: 'A field of your own',
    about: 'The file tells of',
    abouts: { customers: 'Customers', orders: 'Orders', contacts: 'Contacts' },
    aboutHints: {
      customers: 'One row per customer.',
      orders: 'One row per order, or per line of an order. The key tells whose it is.',
      contacts: 'One row per call, letter, message or visit. The key tells with whom.'
    },
    ofEvent: { orders: 'Of the order', contacts: 'Of the contact' },
    ownOfEvent: { orders: 'Your own, of the order', contacts: 'Your own, of the contact' },
    typeOfCustomer: '{type}, of the customer',
    ownOfCustomer: 'Your own, of the customer',
    ofCustomer: 'Of the customer: {group}',
    writtenDecimal: 'Decimal sign in this column',
    writtenDates: 'Dates in this column',
    used: 'already taken by “{column}”',
    searchTargets: 'Search fields…',
    choose: 'What “{column}” becomes: {target}',
    nothing: 'No column is called like this.',
    key: 'Key of a customer',
    eventKeyHint:
      'The column that tells whose order or contact it is. Leading zeros and a trailing .0 are no obstacle.',
    keyHint: 'The column that tells customers apart. A key that occurs twice keeps the first row.',
    noKey: 'None: each row is a customer',
    noEventKey: 'None',
    noEventKeyHint: 'Without a key nobody knows whose orders or contacts these are: choose the column.',
    noKeyHint:
      'Every row becomes a customer of its own, identical rows too. In a list of orders, somebody who bought ten times would count as ten customers. The next import cannot recognise anybody.',
    chosen: 'Columns imported: {taken} of {all}.'
  },
  run: {
    about: 'About {count} row is read. | About {count} rows are read.',
    exact: '{count} row is read. | {count} rows are read.',
    first: 'They become your first customers.',
    losesEvents:
      'Their orders and contacts go with them: segments that ask about these stay and show that they cannot be answered. A backup of now is kept.',
    looksLikeOrders:
      'This looks like a list of orders: “{column}” repeats in {share} of the rows looked at, and there is no key. Each row would become a customer. Choose a key above, or bring a file with one row per customer.',
    start: 'Import customers',
    nothingChosen: 'Choose what at least one column becomes.',
    phases: {
      reading: 'Reading rows',
      saving: 'Saving',
      computing: 'Counting',
      writing: 'Writing'
    },
    rows: '{count} row | {count} rows',
    speed: '{rows} a second',
    cancelled: 'The import was cancelled. Nothing has changed.'
  },
  outcome: {
    title: '{count} customer imported | {count} customers imported',
    from: 'From {file}, in {seconds}\u00a0s',
    rejected: 'rows left out',
    duplicates: 'repeated keys',
    unreadable: 'values not read',
    strangers: 'lines of customers you do not have, left out',
    oldOrders:
      'The last order is of {day}. Ages, recency and periods such as “the last 90 days” are computed as of {today} until you choose another day.',
    computeAsOf: 'Compute as of {day}',
    allGood: 'Every row and every value was taken.',
    reasons: 'Reasons',
    details: 'What was not taken as it stands',
    firstOf: 'The first {count} are shown.',
    line: 'Line',
    column: 'Column',
    value: 'Value',
    reason: 'Reason',
    what: 'What',
    kinds: {
      row: 'row left out',
      cell: 'value not taken',
      duplicate: 'repeated key'
    },
    newPortrait: 'New portrait',
    customers: 'See the customers',
    again: 'Import another file…'
  }
}

export type ImportMessages = typeof en
export default en
