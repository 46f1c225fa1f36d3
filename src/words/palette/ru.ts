import type { PaletteMessages } from './en'

const ru: PaletteMessages = {}

export default ru
