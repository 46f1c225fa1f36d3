import type { ExportMessages } from './en'

const ru: ExportMessages = {}

export default ru
