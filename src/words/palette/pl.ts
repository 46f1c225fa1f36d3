import type { PaletteMessages } from './en'

const pl: PaletteMessages = {}

export default pl
