import type { ImportMessages } from './en'

const pl: ImportMessages = {}

export default pl
