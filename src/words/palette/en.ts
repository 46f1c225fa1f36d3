const en = {
  title: 'Commands',
  open: 'Search and commands',
  placeholder: 'Find a customer, a segment or a command…',
  nothing: 'Nothing found for “{query}”.',
  groups: {
    recent: 'Used last',
    here: 'On this screen',
    do: 'Do',
    go: 'Go to',
    segments: 'Segments',
    fields: 'Add a criterion',
    look: 'Language and appearance'
  },
  more: '{count} more in Customers | {count} more in Customers',
  newPortrait: 'New portrait',
  starters: 'Starter set of segments…',
  importCustomers: 'Import customers…',
  duplicates: 'Find duplicates',
  openWorkspace: 'Open another workspace…',
  speak: 'Language: {language}',
  look: 'Appearance: {appearance}',
  synonyms: {
    newPortrait: 'create segment audience group rule',
    starters: 'begin usual template vip wholesale partner supplier regular new',
    importCustomers: 'csv excel xlsx file upload load orders contacts',
    duplicates: 'merge double same people',
    openWorkspace: 'switch project close start',
    customers: 'people clients base list table',
    segments: 'groups audiences gallery home',
    standards: 'service promises sla departments checker handbook',
    export: 'mailing list tool mailchimp brevo hubspot csv excel hand over',
    documents: 'handbook complaint rules print routing calendar standards',
    journal: 'history log imports undo',
    backups: 'restore earlier versions copy',
    settings: 'options preferences currency fields bands formula',
    undo: 'back step revert',
    redo: 'forward again'
  },
  hint: '↑ ↓ to choose, Enter to run, Esc to close'
}

export type PaletteMessages = typeof en
export default en
