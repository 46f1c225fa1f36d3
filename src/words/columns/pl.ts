import type { ColumnMessages } from './en'

const pl: ColumnMessages = { unnamed: 'Kolumna {number}' }

export default pl
