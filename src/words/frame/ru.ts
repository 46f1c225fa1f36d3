import type { FrameMessages } from './en'

const ru: FrameMessages = {}

export default ru
