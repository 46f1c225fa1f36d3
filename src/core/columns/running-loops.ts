/** The loops of `src/loops/running-sets`, which walk along a group's sets; their loops in JavaScript are in `running-sets`. */
export interface RunningLoops {
  andInto(target: number, other: number, length: number): number
  orInto(target: number, other: number, length: number): number
  countWithout(one: number, other: number, length: number): number
  onceAndMore(list: number, sets: number, length: number, once: number, more: number): void
  missingOnce(list: number, sets: number, length: number, once: number, none: number): void
  countIn(digits: number, places: number, set: number, needed: number, length: number): number
}
