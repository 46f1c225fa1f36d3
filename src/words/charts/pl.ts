import type { ChartsMessages } from './en'

const pl: ChartsMessages = {}

export default pl
