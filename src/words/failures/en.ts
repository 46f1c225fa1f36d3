const en = {}

export type FailuresMessages = typeof en
export default en
