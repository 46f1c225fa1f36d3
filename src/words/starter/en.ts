const en = {}

export type StarterMessages = typeof en
export default en
