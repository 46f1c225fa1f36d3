const en = {}

export type CommandLineMessages = typeof en
export default en
