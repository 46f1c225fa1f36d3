import type { AlteredReason } from '../../../contract/export-results'
import type { Profile, TextLimit } from '../profiles/profile'
import type { Note } from './cell'

type Rules = Pick<Profile, 'lineBreaks' | 'formulas'>

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
const blanks = /\s+/g
const breaks = /[\t\r\n\u2028\u2029]/
const runs = /^[=+\-@\t\r\n＝＋－＠]/
const runsAll = /^[=+\-@\t\r\n＝＋－＠\s]+/
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/
/** A number to call, with its separators, which can call no function. */
const phone = /^\+\d[\d ().\u00a0-]{3,30}$/

/** A text as a tool takes it: without outer blanks and control characters, its line breaks and formulas treated as the profile says, cut at a limit. */
export function cleanText(text: string, rules: Rules, limit: TextLimit | null, note: Note): string {
  const bare = text.normalize('NFC').trim()
  const printable = noted(bare, bare.replace(controls, ''), 'controlsRemoved', note)
  const lines = rules.lineBreaks === 'join' ? joinedLines(printable) : printable.trim()
  const joined = noted(printable, lines, 'lineBreaksJoined', note)
  const harmless = withoutFormula(joined, rules, note)
  return limit ? noted(harmless, cutText(harmless, limit), 'textShortened', note) : harmless
}

/** Each run of blanks is looked at once, however long it is. */
function joinedLines(text: string): string {
  return text.replace(blanks, (run) => (breaks.test(run) ? ' ' : run)).trim()
}

function noted(before: string, after: string, reason: AlteredReason, note: Note): string {
  if (before !== after) note(reason, before, after)
  return after
}

function withoutFormula(text: string, { formulas }: Rules, note: Note): string {
  if (!runs.test(text) || plainNumber.test(text)) return text
  if (formulas === 'guard') return noted(text, `'${text}`, 'formulaGuarded', note)
  return phone.test(text) ? text : noted(text, text.replace(runsAll, ''), 'formulaStripped', note)
}

/** The beginning of a text that keeps to a limit; no character is cut in two, nor parted from its marks. */
export function cutText(text: string, { unit, most }: TextLimit): string {
  if (text.length * 3 <= most) return text
  let [used, end] = [0, 0]
  for (const character of text) {
    used += unit === 'characters' ? character.length : bytesOf(character)
    if (used > most) return withoutTornMark(text, end).trimEnd()
    end += character.length
  }
  return text
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

function withoutTornMark(text: string, end: number): string {
  if (!/^[\p{M}\u200d]/u.test(text.slice(end))) return text.slice(0, end).replace(/\u200d$/u, '')
  const shorter = [...text.slice(0, end)]
  while (shorter.length > 0 && /^[\p{M}\u200d]$/u.test(shorter[shorter.length - 1] ?? '')) shorter.pop()
  shorter.pop()
  return shorter.join('')
}
