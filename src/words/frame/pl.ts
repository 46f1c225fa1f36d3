import type { FrameMessages } from './en'

const pl: FrameMessages = {}

export default pl
