import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Writes a file of its own folder; where it lies. */
export async function newFile(name: string, text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'portrait-e2e-')), name)
  await writeFile(path, text)
  return path
}

/** The header of a small file of customers, and a row of it. */
export const header = 'Customer number;Name;City;Money spent'
export const person = (number: number, city: string, spent: number): string =>
  `K${number};Anna ${number};${city};${spent},00`
