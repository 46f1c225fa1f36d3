const en = {}

export type WelcomeMessages = typeof en
export default en
