import type { ExportOptions } from '../../contract/requests'
import { isFormulaLike } from './formula-guard'

/** Tells of the UTF-8 text from `start` to `end` whether an apostrophe must stand before it. */
export type NeedsGuard = (bytes: Uint8Array, start: number, end: number) => boolean

/** When texts are quoted and guarded. */
export interface CellRules {
  /** Every cell is quoted, for a spreadsheet. */
  readonly quotesAll: boolean
  /** Bytes that cannot stand in a cell without quotes are 1: the delimiter, quotes, CR and LF. */
  readonly special: Uint8Array
  readonly needsGuard: NeedsGuard | null
}

/** The rules of an export's options; `spares` names texts that stay exact though they begin like a formula. */
export function cellRulesOf(
  { guard, delimiter }: Pick<ExportOptions, 'guard' | 'delimiter'>,
  spares: NeedsGuard | null = null
): CellRules {
  const special = new Uint8Array(256)
  for (const character of [delimiter, '"', '\r', '\n']) special[character.charCodeAt(0)] = 1
  if (guard === 'exact') return { quotesAll: false, special, needsGuard: null }
  const needsGuard: NeedsGuard = spares
    ? (bytes, start, end) => isFormulaLike(bytes, start, end) && !spares(bytes, start, end)
    : isFormulaLike
  return { quotesAll: true, special, needsGuard }
}
