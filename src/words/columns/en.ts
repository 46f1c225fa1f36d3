/** Names of columns that have none in the file. Parameter: `number`, the column's place from 1. */
const en = { unnamed: 'Column {number}' }

export type ColumnMessages = typeof en
export default en
