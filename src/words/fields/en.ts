const en = {}

export type FieldsMessages = typeof en
export default en
