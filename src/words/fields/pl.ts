import type { FieldsMessages } from './en'

const pl: FieldsMessages = {}

export default pl
