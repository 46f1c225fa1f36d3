import type { Words } from '../../words/create-words'

/** A size in bytes as people read it: KB below a megabyte, MB below a gigabyte, then GB. */
export function sizeText(words: Words, bytes: number): string {
  const kilobytes = bytes / 1024
  if (kilobytes < 1024) return words.say('failures.sizes.kilobytes', { size: words.number(Math.ceil(kilobytes), 0) })
  if (kilobytes < 1024 ** 2) return words.say('failures.sizes.megabytes', { size: words.number(kilobytes / 1024, 1) })
  return words.say('failures.sizes.gigabytes', { size: words.number(kilobytes / 1024 ** 2, 1) })
}
