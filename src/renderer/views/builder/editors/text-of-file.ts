import type { Language } from '../../../../model/language'

const singleByte: Readonly<Record<Language, string>> = { en: 'windows-1252', ru: 'windows-1251', pl: 'windows-1250' }

/** The text of a file that was dropped: UTF-8 or marked UTF-16, else the single-byte encoding usual in a language. */
export async function textOfFile(file: Blob, language: Language): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(singleByte[language]).decode(bytes)
  }
}
