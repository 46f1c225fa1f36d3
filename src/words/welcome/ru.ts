import type { WelcomeMessages } from './en'

const ru: WelcomeMessages = {}

export default ru
