const en = {
  title: 'Commands',
  open: 'Search and commands',
  placeholder: 'Type a command or a segment…',
  nothing: 'Nothing found for “{query}”.',
  groups: {
    do: 'Do',
    go: 'Go to',
    segments: 'Segments',
    look: 'Language and appearance'
  },
  newPortrait: 'New portrait',
  importCustomers: 'Import customers…',
  duplicates: 'Find duplicates',
  openWorkspace: 'Open another workspace…',
  speak: 'Language: {language}',
  look: 'Appearance: {appearance}',
  hint: '↑ ↓ to choose, Enter to run, Esc to close'
}

export type PaletteMessages = typeof en
export default en
