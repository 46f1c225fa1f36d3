const en = {}

export type SentenceMessages = typeof en
export default en
