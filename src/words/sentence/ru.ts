import type { SentenceMessages } from './en'

const ru: SentenceMessages = {}

export default ru
