import type {
  AgeColumn,
  ChoiceColumn,
  Column,
  ColumnKind,
  DayColumn,
  MultipleChoiceColumn,
  NumberColumn,
  TextColumn,
  YesNoColumn
} from '../../model/customer-table'
import { unknownAge } from '../../model/customer-table'
import { unknownDay } from '../../model/day'
import { source } from './choose-sources'
import { joinDictionaries } from './join-dictionaries'
import type { MergeParts, Sides } from './merge-parts'
import { mergedMultipleChoice } from './merged-multiple-choice'
import { mergedText } from './merged-text'

/** The values of two columns of one kind, at least one of which is there, by their sources. A column that would have the same rows and values is given as it is. */
export function mergedColumn(old: Column | null, fresh: Column | null, parts: MergeParts): Column {
  const { layout, sources } = parts
  if (old && layout.isOld && sources.onlyOld) return old
  const kind = (old ?? fresh)?.kind ?? 'number'
  const sides = { old: old ?? emptyColumns[kind], fresh: fresh ?? emptyColumns[kind] }
  switch (kind) {
    case 'number':
      return mergedNumbers(sides as Sides<NumberColumn>, parts)
    case 'day':
      return mergedDays(sides as Sides<DayColumn>, parts)
    case 'yesNo':
      return mergedYesNo(sides as Sides<YesNoColumn>, parts)
    case 'age':
      return mergedAges(sides as Sides<AgeColumn>, parts)
    case 'choice':
      return mergedChoice(sides as Sides<ChoiceColumn>, parts)
    case 'text':
      return mergedText(sides as Sides<TextColumn>, parts)
    case 'multipleChoice':
      return mergedMultipleChoice(sides as Sides<MultipleChoiceColumn>, parts)
  }
}

const emptyColumns: Readonly<Record<ColumnKind, Column>> = {
  number: { kind: 'number', values: new Float64Array(0) },
  day: { kind: 'day', values: new Int32Array(0) },
  yesNo: { kind: 'yesNo', values: new Uint8Array(0) },
  age: { kind: 'age', from: new Int16Array(0), to: new Int16Array(0) },
  choice: { kind: 'choice', codes: new Uint8Array(0), dictionary: [''] },
  text: { kind: 'text', bytes: new Uint8Array(0), offsets: new Uint32Array(1) },
  multipleChoice: { kind: 'multipleChoice', codes: new Uint16Array(0), offsets: new Uint32Array(1), dictionary: [''] }
}

type Values = Float64Array | Int32Array | Int16Array | Uint8Array

/** Fills `target` from two arrays of its kind; values that cannot be appended to are overwritten. */
function fill(
  target: Values,
  sides: Sides<never> | { old: Values; fresh: Values },
  unknown: number,
  parts: MergeParts
) {
  const { old, fresh } = sides
  const { fromOld, fromNew, rows } = parts.layout
  const { of } = parts.sources
  for (let row = 0; row < rows; row++) {
    const from = of[row] as number
    if (from === source.none) target[row] = unknown
    else if (from === source.old) target[row] = old[fromOld[row] as number] as number
    else target[row] = fresh[fromNew[row] as number] as number
  }
}

function mergedNumbers({ old, fresh }: Sides<NumberColumn>, parts: MergeParts): NumberColumn {
  const values = parts.memory.allocate('f64', parts.layout.rows)
  fill(values, { old: old.values, fresh: fresh.values }, NaN, parts)
  return { kind: 'number', values }
}

function mergedDays({ old, fresh }: Sides<DayColumn>, parts: MergeParts): DayColumn {
  const values = parts.memory.allocate('i32', parts.layout.rows)
  fill(values, { old: old.values, fresh: fresh.values }, unknownDay, parts)
  return { kind: 'day', values }
}

function mergedYesNo({ old, fresh }: Sides<YesNoColumn>, parts: MergeParts): YesNoColumn {
  const values = parts.memory.allocate('u8', parts.layout.rows)
  fill(values, { old: old.values, fresh: fresh.values }, 0, parts)
  return { kind: 'yesNo', values }
}

function mergedAges({ old, fresh }: Sides<AgeColumn>, parts: MergeParts): AgeColumn {
  const from = parts.memory.allocate('i16', parts.layout.rows)
  const to = parts.memory.allocate('i16', parts.layout.rows)
  fill(from, { old: old.from, fresh: fresh.from }, unknownAge, parts)
  fill(to, { old: old.to, fresh: fresh.to }, 0, parts)
  return { kind: 'age', from, to }
}

/** Values that nobody has any more are no longer in the dictionary. */
function mergedChoice({ old, fresh }: Sides<ChoiceColumn>, parts: MergeParts): ChoiceColumn {
  const { fromOld, fromNew, rows } = parts.layout
  const { of } = parts.sources
  const joined = joinDictionaries(old.dictionary, fresh.dictionary)
  const used = new Uint8Array(joined.values.length)
  const joinedCodes = new Uint32Array(rows)
  for (let row = 0; row < rows; row++) {
    const from = of[row] as number
    if (from === source.none) continue
    const isOld = from === source.old
    const code = isOld ? old.codes[fromOld[row] as number] : fresh.codes[fromNew[row] as number]
    const joinedCode = (isOld ? joined.ofOld : joined.ofNew)[code as number] as number
    joinedCodes[row] = joinedCode
    used[joinedCode] = 1
  }
  const { codeOf, values } = joined.onlyUsed(used)
  const codes = parts.memory.allocate(values.length <= 0x100 ? 'u8' : values.length <= 0x10000 ? 'u16' : 'u32', rows)
  for (let row = 0; row < rows; row++) codes[row] = codeOf[joinedCodes[row] as number] as number
  return { kind: 'choice', codes, dictionary: values }
}
