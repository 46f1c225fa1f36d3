import type { BuilderMessages } from './en'

const pl: BuilderMessages = {}

export default pl
