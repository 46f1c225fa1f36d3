import type { FieldsMessages } from './en'

const ru: FieldsMessages = {}

export default ru
