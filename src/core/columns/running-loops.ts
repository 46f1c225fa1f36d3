/** The loops of `src/loops/running-sets` and `along-all`, which walk along a group's sets; their loops in JavaScript are in the files of the same names. */
export interface RunningLoops {
  andInto(target: number, other: number, length: number): number
  orInto(target: number, other: number, length: number): number
  countWithout(one: number, other: number, length: number): number
  onceAndMore(list: number, sets: number, length: number, once: number, more: number): void
  missingOnce(list: number, sets: number, length: number, once: number, none: number): void
  alongAll(list: number, sets: number, length: number, room: number, counts: number): void
  missingAmong(list: number, sets: number, except: number, rows: number, length: number, counts: number): void
  countIn(digits: number, places: number, set: number, needed: number, length: number): number
}
