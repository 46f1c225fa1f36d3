import type { ExportMessages } from './en'

const pl: ExportMessages = {}

export default pl
