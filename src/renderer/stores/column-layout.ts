/** Which columns a table has: those that stay in sight when it scrolls sideways come first. */
export interface ColumnLayout {
  readonly columns: readonly string[]
  /** Of the columns, those that stay. */
  readonly pinned: readonly string[]
}

/** The columns in their order: the pinned ones, then the others. */
export function arrangedColumns({ columns, pinned }: ColumnLayout): string[] {
  const isPinned = (id: string): boolean => pinned.includes(id)
  return [...columns.filter(isPinned), ...columns.filter((id) => !isPinned(id))]
}

/** A column moved by places among the pinned ones, or among the others. */
export function withMovedColumn(layout: ColumnLayout, id: string, by: number): ColumnLayout {
  const columns = arrangedColumns(layout)
  const from = columns.indexOf(id)
  const stays = layout.pinned.filter((each) => columns.includes(each)).length
  const [least, most] = layout.pinned.includes(id) ? [0, stays - 1] : [stays, columns.length - 1]
  const to = Math.min(Math.max(from + by, least), most)
  if (from < 0 || to === from) return layout
  columns.splice(from, 1)
  columns.splice(to, 0, id)
  return { ...layout, columns }
}

/** A column pinned behind those that are, or loose again in front of the others. */
export function withPinnedColumn(layout: ColumnLayout, id: string, isPinned: boolean): ColumnLayout {
  const columns = arrangedColumns(layout)
  const others = layout.pinned.filter((each) => each !== id)
  return { columns, pinned: isPinned ? [...others, id] : others }
}

/** A column left out; the last one stays. */
export function withoutColumn(layout: ColumnLayout, id: string): ColumnLayout {
  const columns = layout.columns.filter((each) => each !== id)
  return columns.length === 0 ? layout : { columns, pinned: layout.pinned.filter((each) => each !== id) }
}

/** A column more, at the end. */
export function withColumn(layout: ColumnLayout, id: string): ColumnLayout {
  return layout.columns.includes(id) ? layout : { ...layout, columns: [...layout.columns, id] }
}
