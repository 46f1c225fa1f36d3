import type { SegmentsMessages } from './en'

const pl: SegmentsMessages = {}

export default pl
