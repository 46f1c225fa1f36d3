import type { MultipleChoiceColumn } from '../../model/customer-table'
import { source } from './choose-sources'
import { joinDictionaries } from './join-dictionaries'
import type { MergeParts, Sides } from './merge-parts'

/** Lists of choices by their sources; what is appended are the choices that are not in the list yet. Values that nobody has any more are no longer in the dictionary. */
export function mergedMultipleChoice(sides: Sides<MultipleChoiceColumn>, parts: MergeParts): MultipleChoiceColumn {
  const { old, fresh } = sides
  const { memory, layout, sources } = parts
  const { fromOld, fromNew, rows } = layout
  const joined = joinDictionaries(old.dictionary, fresh.dictionary)
  const used = new Uint8Array(joined.values.length)
  const joinedCodes = memory.allocate('u32', mostCodes(sides, parts))
  const offsets = memory.allocate('u32', rows + 1)
  let at = 0
  const take = (column: MultipleChoiceColumn, row: number, codeOf: Uint32Array, start: number): void => {
    const end = column.offsets[row + 1] as number
    for (let place = column.offsets[row] as number; place < end; place++) {
      const code = codeOf[column.codes[place] as number] as number
      if (isAmong(joinedCodes, start, at, code)) continue
      joinedCodes[at++] = code
      used[code] = 1
    }
  }
  for (let row = 0; row < rows; row++) {
    const start = at
    const from = sources.of[row] as number
    if (from === source.old || from === source.both) take(old, fromOld[row] as number, joined.ofOld, start)
    if (from === source.new || from === source.both) take(fresh, fromNew[row] as number, joined.ofNew, start)
    offsets[row + 1] = at
  }
  const { codeOf, values } = joined.onlyUsed(used)
  const codes = memory.allocate(values.length <= 0x10000 ? 'u16' : 'u32', at) as Uint16Array | Uint32Array
  for (let place = 0; place < at; place++) codes[place] = codeOf[joinedCodes[place] as number] as number
  memory.free(joinedCodes)
  return { kind: 'multipleChoice', codes, offsets, dictionary: values }
}

function isAmong(codes: Uint32Array, start: number, end: number, code: number): boolean {
  for (let at = start; at < end; at++) if (codes[at] === code) return true
  return false
}

function mostCodes({ old, fresh }: Sides<MultipleChoiceColumn>, { layout, sources }: MergeParts): number {
  const { fromOld, fromNew, rows } = layout
  let most = 0
  const lengthOf = ({ offsets }: MultipleChoiceColumn, row: number): number =>
    (offsets[row + 1] as number) - (offsets[row] as number)
  for (let row = 0; row < rows; row++) {
    const from = sources.of[row] as number
    if (from === source.old || from === source.both) most += lengthOf(old, fromOld[row] as number)
    if (from === source.new || from === source.both) most += lengthOf(fresh, fromNew[row] as number)
  }
  return most
}
