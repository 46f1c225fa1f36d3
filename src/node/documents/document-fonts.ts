import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const resolver = createRequire(import.meta.url)
const files = {
  text: 'inter/400Regular/Inter_400Regular.ttf',
  textBold: 'inter/700Bold/Inter_700Bold.ttf',
  textItalic: 'inter/400Regular_Italic/Inter_400Regular_Italic.ttf',
  heading: 'literata/600SemiBold/Literata_600SemiBold.ttf',
  quote: 'literata/400Regular_Italic/Literata_400Regular_Italic.ttf'
} as const

/** The faces of documents. */
export type DocumentFace = keyof typeof files

/** Where the TrueType file of a face lies. */
export function fontFile(face: DocumentFace): string {
  return resolver.resolve(`@expo-google-fonts/${files[face]}`)
}

/** The TrueType file of a face. */
export function fontBytes(face: DocumentFace): Buffer {
  return readFileSync(fontFile(face))
}
