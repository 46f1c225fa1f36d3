const en = {
  subject: 'Segment',
  is: 'is {name}',
  gone: 'that is no longer there',
  title: 'Segments',
  add: 'Add a criterion: member of “{name}”',
  none: 'No other segment has a saved version yet.',
  choose: 'Members of',
  closesCircle: 'Depends on this segment: {chain}',
  notSaved: 'Not saved as a version yet',
  help: 'Members of the last saved version count, with exceptions by hand. When that segment changes, this one changes with it.',
  open: 'Open “{name}”',
  usedBy:
    'Asked about in {count} segment: {names}. Its criterion will be unknown for everybody. | Asked about in {count} segments: {names}. Their criteria will be unknown for everybody.',
  whyOf: 'Why in “{name}”?',
  whyNotOf: 'Why not in “{name}”?',
  list: {
    entry: 'Paste a list…',
    add: 'Add a criterion: the customers of a pasted list',
    invite: '— paste a list',
    is: 'is in {name} ({count})',
    paste: 'E-mails, phones, ids or texts',
    placeholder:
      'Paste e-mails, phone numbers or ids here: one a line, or a column of a table. Or drop a CSV or text file.',
    chooseFile: 'From a file…',
    field: 'Compared with',
    name: 'Name of the list',
    newName: 'List of {day}',
    looking: 'Looking…',
    values: '{count} value | {count} values',
    found: '{count} found',
    customers: '{count} customer | {count} customers',
    missing: '{count} not found | {count} not found',
    repeated: '{count} stood there twice | {count} stood there more than once',
    skipped:
      '{count} other piece of text is left out, it is no value of this kind | {count} other pieces of text are left out, they are no values of this kind',
    take: 'Use this list',
    replace: 'Paste anew',
    keep: 'Keep the list there was',
    copy: 'Copy those not found',
    copied: 'Copied',
    tooLong: 'The text is too long: paste at most {limit} characters at once.',
    how: {
      email: 'Compared as e-mails: capitals and what stands around them do not matter.',
      phone: 'Compared as telephone numbers: blanks, brackets and country codes do not matter.',
      key: 'Compared as keys: capitals and leading zeros do not matter.',
      text: 'Compared as texts: capitals, outer blanks, ё and е do not matter.'
    },
    personal: 'The list stays in the data folder beside the workspace, with the customers.'
  }
}

export type MembershipMessages = typeof en
export default en
