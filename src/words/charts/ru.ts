import type { ChartsMessages } from './en'

const ru: ChartsMessages = {}

export default ru
