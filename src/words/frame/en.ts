const en = {}

export type FrameMessages = typeof en
export default en
