/** So long may a condition run, in milliseconds. */
export const conditionDeadline = 15_000
