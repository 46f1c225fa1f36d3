import type { StarterMessages } from './en'

const pl: StarterMessages = {}

export default pl
