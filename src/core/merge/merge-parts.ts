import type { Column } from '../../model/customer-table'
import type { ColumnMemory } from '../columns/column-memory'
import type { Sources } from './choose-sources'
import type { Layout } from './layout'

/** Two columns of one kind, of the base and of the file; where a side has none, an empty one. */
export interface Sides<C extends Column> {
  readonly old: C
  readonly fresh: C
}

/** What a merged column is made with. */
export interface MergeParts {
  readonly layout: Layout
  readonly sources: Sources
  readonly memory: ColumnMemory
}
