const en = {}

export type ExportMessages = typeof en
export default en
