import { appendFileSync } from 'node:fs'
import fc from 'fast-check'

/** Whether all cases are run, and not only the seeded part that is in `npm test`. */
export const atLength: boolean = process.env.TORTURE === 'all'

/** A part of the cases, the same each time; all of them at length. */
export function seededPart<T>(cases: readonly T[], most: number): readonly T[] {
  if (atLength || cases.length <= most) return cases
  return (
    fc.sample(fc.shuffledSubarray([...cases], { minLength: most, maxLength: most }), {
      numRuns: 1,
      seed: 20_261_121
    })[0] ?? []
  )
}

/** Hands a figure over to `npm run torture`, which prints them together. */
export function tellFigure(name: string, figures: Readonly<Record<string, number | string>>): void {
  const file = process.env.TORTURE_FIGURES
  if (file) appendFileSync(file, `${JSON.stringify({ name, ...figures })}\n`)
}
