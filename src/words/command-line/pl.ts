import type { CommandLineMessages } from './en'

const pl: CommandLineMessages = {}

export default pl
