import type { PaletteMessages } from './en'

const pl: PaletteMessages = {
  title: 'Polecenia',
  open: 'Szukaj i polecenia',
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
  openWorkspace: 'Otwórz inny obszar roboczy…',
  speak: 'Język: {language}',
  look: 'Wygląd: {appearance}',
  hint: '↑ ↓ wybór, Enter wykonanie, Esc zamknięcie'
}

export default pl
