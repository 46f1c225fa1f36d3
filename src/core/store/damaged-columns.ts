/** Bytes that do not hold what they should; the message is for specialists. */
export class DamagedColumns extends Error {}
