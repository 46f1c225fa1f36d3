import type { SentenceMessages } from './en'

const pl: SentenceMessages = {}

export default pl
