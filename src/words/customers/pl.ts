import type { CustomersMessages } from './en'

const pl: CustomersMessages = {}

export default pl
