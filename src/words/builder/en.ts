const en = {}

export type BuilderMessages = typeof en
export default en
