import type { SettingsMessages } from './en'

const ru: SettingsMessages = {}

export default ru
