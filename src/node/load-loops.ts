import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the file lies seen from the sources, from the built entries and their chunks, and from bundles of tests. */
const places = [2, 3, 4].map((levels) => `${'../'.repeat(levels)}out/loops/loops.wasm`)

/** The compiled loops of `src/loops`; null when their file is missing or this processor lacks what they need. */
export function loadLoops(): WebAssembly.Module | null {
  const file = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path))
  if (!file) return null
  try {
    return new WebAssembly.Module(readFileSync(file))
  } catch {
    return null
  }
}
