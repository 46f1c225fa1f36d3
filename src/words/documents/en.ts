const en = {
  open: 'Documents',
  back: 'Service standards',
  list: 'Documents of the standards',
  whole: 'For everybody',
  standards: 'Standards',
  language: 'Language of the document',
  save: 'Save as…',
  print: 'Print…',
  routingCsv: 'Routing table for spreadsheets (CSV)',
  routingJson: 'Routing table for programs (JSON)',
  calendar: 'Days of review for calendars (.ics)',
  written: 'The document was written.',
  savedAs: 'Saved as {file}'
}

export type DocumentsMessages = typeof en
export default en
