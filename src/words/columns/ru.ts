import type { ColumnMessages } from './en'

const ru: ColumnMessages = { unnamed: 'Столбец {number}' }

export default ru
