import type { Portrait } from '../../../../model/portrait'
import { placeBeside, type DropPlace } from '../tree/drop-place'
import type { DragPointer } from './use-drop-target'

/** The width in pixels of the zone at a card's right end where a drop makes a group. */
const togetherWidth = 118
/** The height of a card's line; below it is the editor of an open one. */
const lineHeight = 48

interface Box {
  readonly top: number
  readonly right: number
  readonly height: number
}

/** Where a drop over a card goes: with it into a group at its right end or with the key held, else before or, on its lower half, after it. */
export function placeAtCard(portrait: Portrait, id: string, pointer: DragPointer, box: Box): DropPlace | null {
  const inZone = pointer.x > box.right - togetherWidth && pointer.y < box.top + lineHeight
  if (pointer.groups || inZone) return { kind: 'with', id }
  return placeBeside(portrait, id, pointer.y > box.top + box.height / 2)
}

/** The heights of a group on screen, from top to bottom: its head, the middles of its members, its end. */
export interface GroupHeights {
  readonly top: number
  readonly headEnd: number
  readonly middles: readonly number[]
  readonly bottom: number
}

const rim = 8

/** Where a drop over a group, but none of its members, goes: beside it at its very top and bottom, at its beginning on the rest of the head, else between its members. */
export function placeInGroup(portrait: Portrait, id: string, y: number, heights: GroupHeights): DropPlace {
  const beside =
    y < heights.top + rim
      ? placeBeside(portrait, id, false)
      : y > heights.bottom - rim
        ? placeBeside(portrait, id, true)
        : null
  if (beside) return beside
  const position = y < heights.headEnd ? 0 : heights.middles.filter((middle) => middle < y).length
  return { kind: 'at', group: id, position }
}
