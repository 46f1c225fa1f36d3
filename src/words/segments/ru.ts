import type { SegmentsMessages } from './en'

const ru: SegmentsMessages = {}

export default ru
