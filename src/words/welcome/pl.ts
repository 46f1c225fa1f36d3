import type { WelcomeMessages } from './en'

const pl: WelcomeMessages = {}

export default pl
