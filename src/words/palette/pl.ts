import type { PaletteMessages } from './en'

const pl: PaletteMessages = {
  title: 'Polecenia',
  open: 'Wyszukiwanie i polecenia',
  placeholder: 'Polecenie lub segment…',
  nothing: 'Nic nie znaleziono dla „{query}”.',
  groups: {
    do: 'Działania',
    go: 'Przejdź do',
    segments: 'Segmenty',
    look: 'Język i wygląd'
  },
  newPortrait: 'Nowy portret',
  importCustomers: 'Importuj klientów…',
  duplicates: 'Znajdź duplikaty',
  openWorkspace: 'Otwórz inny obszar roboczy…',
  speak: 'Język: {language}',
  look: 'Wygląd: {appearance}',
  hint: '↑ ↓ – wybierz, Enter – wykonaj, Esc – zamknij'
}

export default pl
