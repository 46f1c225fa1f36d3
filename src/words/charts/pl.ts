import type { ChartsMessages } from './en'

const pl: ChartsMessages = {
  asTable: 'Pokaż „{chart}” jako tabelę',
  showTable: 'Pokaż jako tabelę',
  showChart: 'Pokaż jako wykres',
  segment: 'Portret',
  base: 'Baza',
  share: 'Udział',
  unknown: 'nieznane',
  unknownNote: 'nieznane: {share} ({n}), w bazie {base}',
  rest: 'jeszcze {count} wartość | jeszcze {count} wartości | jeszcze {count} wartości',
  interval: '{from}–{to}',
  tooltip: '{name}: {share} · {n}',
  sentence: '{chart}: wyróżnia się „{value}” – {segment} wobec {base} w bazie.',
  sentencePlain: '{chart}: portret rozkłada się tak jak baza.',
  ageBand: 'Wiek',
  mean: 'Średni paragon',
  median: 'Mediana',
  n: 'n',
  ofBase: '{band}, baza',
  checkTooltip: '{name}: {mean} · mediana {median} · n = {n}',
  checkSentence: '{chart}: najwyżej w {band} – {check}, w bazie {base}.',
  checkNone: '{chart}: brak klientów ze znanym średnim paragonem i wiekiem.',
  small: 'Obrys: mniej niż 30 klientów, wnioski ostrożne.'
}

export default pl
