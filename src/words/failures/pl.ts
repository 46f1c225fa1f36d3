import type { FailuresMessages } from './en'

const pl: FailuresMessages = {}

export default pl
