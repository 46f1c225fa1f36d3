const en = {}

export type ChartsMessages = typeof en
export default en
