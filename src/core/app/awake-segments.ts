import type { Scope } from '../../contract/requests'
import { isoFromDay, type DayNumber } from '../../model/day'
import { pauseOn } from '../../model/segment'
import type { OpenWorkspace } from './open-workspace'

type Holder = Pick<OpenWorkspace, 'definitions'>

/** Leaves out of some ids of segments those that are paused on a day. */
export function awakeOf({ definitions }: Holder, day: DayNumber): (ids: readonly string[]) => string[] {
  const paused = new Set(definitions.segments.filter((each) => pauseOn(each, isoFromDay(day))).map(({ id }) => id))
  return (ids) => ids.filter((id) => !paused.has(id))
}

/** Whether a scope is a segment that is paused on a day. */
export function isPausedScope(workspace: Holder, day: DayNumber, scope: Scope): boolean {
  return scope.kind === 'segment' && awakeOf(workspace, day)([scope.id]).length === 0
}
