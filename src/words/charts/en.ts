const en = {
  asTable: 'Show “{chart}” as a table',
  showTable: 'Show as a table',
  showChart: 'Show as a chart',
  segment: 'Portrait',
  base: 'Base',
  share: 'Share',
  unknown: 'unknown',
  unknownNote: 'unknown: {share} ({n}), in the base {base}',
  rest: '{count} other | {count} others',
  interval: '{from}–{to}',
  tooltip: '{name}: {share} · {n}',
  sentence: '{chart}: {value} stands out with {segment} against {base} in the base.',
  sentencePlain: '{chart}: the portrait is spread like the base.',
  ageBand: 'Age',
  mean: 'Average check',
  median: 'Median',
  n: 'n',
  ofBase: '{band}, base',
  checkTooltip: '{name}: {mean} · median {median} · n = {n}',
  checkSentence: '{chart}: highest at {band} with {check}, base {base}.',
  checkNone: '{chart}: no customer with a known average check and age.',
  small: 'Outlined: fewer than 30 customers, read with care.'
}

export type ChartsMessages = typeof en
export default en
