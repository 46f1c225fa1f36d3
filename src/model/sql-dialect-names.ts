/** The databases whose SQL a portrait can be written in. */
export const sqlDialectNames = ['sqlite', 'postgresql'] as const
export type SqlDialectName = (typeof sqlDialectNames)[number]
