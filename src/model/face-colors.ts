import type { SegmentColor } from './segment'
import { segmentInk } from './segment-ink'

/** The colours of a drawn face on white, `#rrggbb`; lines are black. */
export interface FaceColors {
  readonly hair: string
  readonly skin: string
  readonly ground: string
}

/** In which colours the face of a persona is drawn: those of its segment. */
export function faceColors(color: SegmentColor): FaceColors {
  const ink = segmentInk[color]
  return { hair: ink, skin: tint(ink, 0.24), ground: tint(ink, 0.14) }
}

/** A colour on white, 0 (white) to 1. */
function tint(hex: string, strength: number): string {
  const parts = [1, 3, 5].map((place) => Number.parseInt(hex.slice(place, place + 2), 16))
  const digits = parts.map((part) =>
    Math.round(255 - (255 - part) * strength)
      .toString(16)
      .padStart(2, '0')
  )
  return `#${digits.join('')}`
}
