import { promiseIds, type Promises } from './promises'
import type { StandardChange } from './standard-change'
import type { Override } from './standards'

type Written = Pick<Extract<StandardChange, { kind: 'promises' }>, 'department' | 'request' | 'set' | 'inherit'>

/** Writes promises at a place of a standard and takes others away; a place without promises goes. */
export function writePromises(layer: { overrides: Override[] }, { department, request, set, inherit }: Written): void {
  const at = layer.overrides.findIndex((each) => each.department === department && each.request === request)
  const promises: Promises = { ...layer.overrides[at]?.promises }
  for (const id of inherit) delete promises[id]
  for (const id of promiseIds) if (set[id] !== undefined) Object.assign(promises, { [id]: set[id] })
  const isEmpty = Object.keys(promises).length === 0
  if (at >= 0) layer.overrides.splice(at, 1, ...(isEmpty ? [] : [{ department, request, promises }]))
  else if (!isEmpty) layer.overrides.push({ department, request, promises })
}
