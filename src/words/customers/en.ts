const en = {}

export type CustomersMessages = typeof en
export default en
