const en = {}

export type ImportMessages = typeof en
export default en
