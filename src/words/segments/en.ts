const en = {}

export type SegmentsMessages = typeof en
export default en
