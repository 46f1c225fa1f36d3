import type { MultipleChoiceColumn } from '../../../model/customer-table'
import type { TextForm } from '../../../model/searchable-text'
import type { Bits } from '../../columns/bits'
import { loopsOver, memoryOf } from '../../columns/column-memory'
import { comparableDictionary } from '../../columns/comparable-dictionary'
import { tableAddress } from '../../columns/scratch'
import { plainSets, type SetMaker } from '../../columns/set-maker'
import { valueSetsOf } from '../../columns/value-sets'
import { joinVerdicts } from './join-verdicts'
import { swapped, type Verdict } from './verdict'

/** Multiple choices that have any, all or none of the keys (comparable texts); without keys "any" and "all" hold nobody. */
export function choicesWith(
  column: MultipleChoiceColumn,
  match: 'any' | 'all' | 'none',
  keys: readonly string[],
  sets: SetMaker = plainSets(column.offsets.length - 1)
): Verdict {
  const unknown = sets.unknownOf(column)
  if (match === 'none') return withoutAny(column, keys, sets)
  const wanted = new Set(keys)
  if (match === 'any' || keys.length < 2) return { matches: having(column, (key) => wanted.has(key), sets), unknown }
  const each = keys.map((wantedKey) => having(column, (key) => key === wantedKey, sets))
  return { matches: joined('all', each, sets), unknown }
}

/** Multiple choices of which at least one value contains the text (in the form). */
export function choicesContaining(
  column: MultipleChoiceColumn,
  text: string,
  form: TextForm,
  sets: SetMaker = plainSets(column.offsets.length - 1)
): Verdict {
  return { matches: having(column, (key) => key.includes(text), sets, form), unknown: sets.unknownOf(column) }
}

function withoutAny(column: MultipleChoiceColumn, keys: readonly string[], sets: SetMaker): Verdict {
  const any = choicesWith(column, 'any', keys, sets)
  const none = swapped(any, sets)
  sets.giveBack(any.matches)
  return none
}

/** A set of its own of the rows with a value that passes. */
function having(column: MultipleChoiceColumn, test: (key: string) => boolean, sets: SetMaker, form?: TextForm): Bits {
  const keys = comparableDictionary(column.dictionary, form)
  const valueSets = valueSetsOf(column, sets)
  if (!valueSets)
    return scanned(
      column,
      Uint8Array.from(keys, (key, code) => (code > 0 && test(key) ? 1 : 0)),
      sets
    )
  return joined(
    'any',
    valueSets.filter((_, code) => code > 0 && test(keys[code] ?? '')),
    sets
  )
}

/** Joins sets into one of its own and gives those back that are not shared. */
function joined(mode: 'all' | 'any', members: readonly Bits[], sets: SetMaker): Bits {
  const { nobody } = sets
  const verdicts = [mode === 'any' ? nobody : sets.everybody, ...members].map((matches) => ({
    matches,
    unknown: nobody
  }))
  const { matches } = joinVerdicts(mode, 1, verdicts, sets)
  for (const member of members) sets.giveBack(member)
  return matches
}

function scanned(column: MultipleChoiceColumn, table: Uint8Array, sets: SetMaker): Bits {
  const result = sets.take()
  const { words } = result
  const codes = sets.placed(column.codes)
  const offsets = sets.placed(column.offsets)
  const loops = loopsOver(codes, offsets, words)
  const memory = memoryOf(words)
  if (loops && memory && codes instanceof Uint16Array) {
    const address = tableAddress(memory, table)
    loops.anyOfSeveral(offsets.byteOffset, codes.byteOffset, sets.rows, address, words.byteOffset)
  } else scanPlainly(codes, offsets, table, words)
  return result
}

function scanPlainly(
  codes: Uint16Array | Uint32Array,
  offsets: Uint32Array,
  table: Uint8Array,
  words: Uint32Array
): void {
  const rows = offsets.length - 1
  for (let word = 0, row = 0; row < rows; word++) {
    const end = Math.min(rows, row + 32)
    let isTrue = 0
    for (let bit = 0; row < end; row++, bit++) {
      let found = 0
      for (let index = offsets[row] as number; index < (offsets[row + 1] as number); index++)
        found |= table[codes[index] as number] as number
      isTrue |= found << bit
    }
    words[word] = isTrue
  }
}
