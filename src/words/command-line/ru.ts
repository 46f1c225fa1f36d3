import type { CommandLineMessages } from './en'

const ru: CommandLineMessages = {}

export default ru
