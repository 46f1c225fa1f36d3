import type { BuilderMessages } from './en'

const ru: BuilderMessages = {}

export default ru
