import { deepStrictEqual } from 'node:assert/strict'

/** Refuses two values that differ, and says what was compared. */
export function same(actual: unknown, expected: unknown, what: string): void {
  try {
    deepStrictEqual(actual, expected)
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
