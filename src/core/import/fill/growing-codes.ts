import { createGrowingArray, type FillingRoom } from './growing-array'

/** Codes in the narrowest array that holds those that came so far. */
export interface GrowingCodes {
  /** Appends codes; none is above `largest`. */
  append(codes: Uint32Array, largest: number): void
  finish(): Uint8Array | Uint16Array | Uint32Array
}

/** Empty codes. */
export function createGrowingCodes(room: FillingRoom): GrowingCodes {
  let limit = 0xff
  let codes: ReturnType<typeof createGrowingArray<'u8' | 'u16' | 'u32'>> = createGrowingArray('u8', room)
  return {
    append(more, largest) {
      while (largest > limit) {
        limit = limit === 0xff ? 0xffff : 0xffffffff
        const wider = createGrowingArray<'u8' | 'u16' | 'u32'>(limit === 0xffff ? 'u16' : 'u32', room)
        const narrow = codes.finish()
        wider.append(narrow)
        room.memory.free(narrow)
        codes = wider
      }
      codes.append(more)
    },
    finish: () => codes.finish()
  }
}
