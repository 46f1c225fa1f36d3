const en = {}

export type SettingsMessages = typeof en
export default en
