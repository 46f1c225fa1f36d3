/** SQL for specialists: a condition as a criterion, and portraits copied as SQL. Names, texts and SQL of the user stand in it as they are. */
const en = {
  specialists: 'For specialists',
  criterion: 'SQL condition',
  addCriterion: 'Add a criterion: SQL condition',
  write: '— write a condition',
  sentence: {
    holds: 'the SQL condition {condition} holds',
    holdsNot: 'the SQL condition {condition} does not hold',
    blank: 'an SQL condition is not written yet'
  },
  editor: {
    condition: 'Condition',
    example: 'For example: {condition}',
    columns: 'Columns',
    insert: 'Insert {name}',
    findColumn: 'Find a column…',
    checking: 'Checking…',
    fits: 'The condition can be asked.',
    counting: 'Counting… {share}',
    help: 'What can be written',
    rules: {
      truth:
        'One condition on a customer, as it stands behind WHERE in SQLite. True takes the customer, false does not, NULL means unknown.',
      names: 'A column is written in double quotes, a text in single quotes. Click a column to insert it.',
      texts: 'Texts are compared without case and without the difference of ё and е.',
      dates: 'A date is a text such as 2026-11-22; as_of is the day as of which everything is computed.',
      money: 'Money is a number of minor units: 12 500 stands for 125.00.',
      yesNo: 'Yes is 1, no is 0.',
      several: 'Several values stand between bars: LIKE {pattern} finds one of them.',
      ages: 'An age known only as a band is NULL; age_from and age_to are its ends.',
      functions: 'Functions: {functions}.',
      fence:
        'Sub-queries, totals over customers and anything that writes are refused; after {count} second the condition is stopped. | Sub-queries, totals over customers and anything that writes are refused; after {count} seconds the condition is stopped.'
    }
  },
  types: {
    text: 'text',
    number: 'number',
    money: 'minor units of {currency}',
    date: 'date as text',
    yesNo: '1 or 0',
    choice: 'text',
    multipleChoice: 'texts between bars',
    age: 'full years'
  },
  /** Each is one sentence; the place is told behind it. */
  problems: {
    character: '{text} has no place in a condition.',
    unclosed: 'A text or name begins with {text} and does not end.',
    word: '{text} cannot be used in a condition: it asks about one customer at a time.',
    column: 'There is no column “{text}”.',
    ambiguous: 'Several columns are called “{text}”. Choose one from the list.',
    function: 'There is no function {text} here.',
    nearSyntax: 'The condition cannot be read near “{text}”.',
    ends: 'The condition ends too early: something is missing.',
    today: 'Today’s date cannot be asked with a function. Write as_of for the day as of which everything is computed.',
    engine: 'SQLite says: {text}.',
    tooMuchMemory: 'The condition needs more memory than it may have.',
    tooSlow: 'The condition took too long and was stopped.',
    stopped: 'The condition was not asked.'
  },
  at: '{problem} (character {at})',
  broken: '{problem} Until then the criterion is unknown for everybody.',
  copy: {
    action: 'Copy as SQL…',
    title: 'The portrait as SQL',
    about:
      'One SELECT that gives the ids of all customers for whom the portrait is true, as of {day}. It runs on the tables of an analysis database, which the command line makes:',
    dialect: 'Database',
    dialects: { sqlite: 'SQLite', postgresql: 'PostgreSQL' },
    text: 'SQL',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The text could not be copied. Select it and press Ctrl+C.',
    saved: 'Saved as a file',
    save: 'Save as a file',
    personal: 'Values of pasted lists and ids of customers put in by hand stand in this text. Hand it on with care.',
    onlySqlite: 'PostgreSQL has no {names}: an SQL condition with it stands in the text as unknown.',
    brokenParts: 'Broken criteria stand in the text as unknown for everybody.',
    file: 'portrait'
  },
  comments: {
    portrait: 'A portrait',
    title: '{name}: who matches',
    asOf: 'As of {day}. Ages, recency and windows are computed for this day.',
    unknown: 'Whoever it is unknown for (NULL) is not among them.',
    shape: 'Tables: customers, orders, contacts, as `sql --with-data` writes them.'
  }
}

export type SqlMessages = typeof en
export default en
