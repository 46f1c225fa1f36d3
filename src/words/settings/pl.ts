import type { SettingsMessages } from './en'

const pl: SettingsMessages = {}

export default pl
