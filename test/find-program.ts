import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where a program is on the path; null where it is not installed. */
export function findProgram(name: string): string | null {
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))
  return places.find((place) => existsSync(place)) ?? null
}
