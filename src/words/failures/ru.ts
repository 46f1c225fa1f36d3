import type { FailuresMessages } from './en'

const ru: FailuresMessages = {}

export default ru
