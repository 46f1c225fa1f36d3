const en = {}

export type PaletteMessages = typeof en
export default en
