import type { DocumentsMessages } from './en'

const pl: DocumentsMessages = {
  open: 'Dokumenty',
  back: 'Standardy obsługi',
  list: 'Dokumenty standardów',
  whole: 'Dla wszystkich',
  standards: 'Standardy',
  language: 'Język dokumentu',
  save: 'Zapisz jako…',
  print: 'Drukuj…',
  routingCsv: 'Tabela kierowania spraw do arkusza (CSV)',
  routingJson: 'Tabela kierowania spraw dla programów (JSON)',
  calendar: 'Dni przeglądów do kalendarza (.ics)',
  written: 'Dokument zapisano.',
  savedAs: 'Zapisano jako {file}'
}

export default pl
