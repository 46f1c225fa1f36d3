import type { StarterMessages } from './en'

const ru: StarterMessages = {}

export default ru
