import type { Standards } from '../../../model/standard/standards'

/** Names that the standards use somewhere, to be offered elsewhere; levels of priority too. */
export interface NamesInUse {
  readonly teams: readonly string[]
  readonly people: readonly string[]
  readonly queues: readonly string[]
  readonly levels: readonly number[]
}

/** Gathers teams, people, queues and levels from all promises and from the hours of staff, each once, in order. */
export function namesInUse({ departments, common, segments }: Standards): NamesInUse {
  const promises = [common, ...segments].flatMap(({ overrides }) => overrides.map((each) => each.promises))
  const staff = departments.flatMap((department) => department.staff)
  const names = (all: readonly (string | null | undefined)[]) =>
    [...new Set(all.filter((name): name is string => !!name))].sort((one, other) => one.localeCompare(other))
  const levels = [...promises.map(({ priority }) => priority), ...staff.map(({ level }) => level)]
  return {
    teams: names(promises.map(({ owner }) => owner?.team)),
    people: names(promises.map(({ owner }) => owner?.person)),
    queues: names([...promises.map(({ queue }) => queue), ...staff.map(({ queue }) => queue)]),
    levels: [...new Set(levels.filter((level) => typeof level === 'number'))].sort((one, other) => one - other)
  }
}
