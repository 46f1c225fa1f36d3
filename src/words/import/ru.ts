import type { ImportMessages } from './en'

const ru: ImportMessages = {}

export default ru
