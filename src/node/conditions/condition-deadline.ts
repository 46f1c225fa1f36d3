import { conditionSeconds } from '../../model/condition-language'

/** So long may a condition run, in milliseconds. */
export const conditionDeadline = conditionSeconds * 1000
