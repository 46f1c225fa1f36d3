import type { CustomersMessages } from './en'

const ru: CustomersMessages = {}

export default ru
