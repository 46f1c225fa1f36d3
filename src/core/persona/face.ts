import type { SegmentColor } from '../../model/segment'
import { segmentInk } from '../../model/segment-ink'

/** Mouths that look content; eyes and brows that do not frown. */
const mouths = [
  'happy01',
  'happy02',
  'happy03',
  'happy04',
  'happy05',
  'happy06',
  'happy07',
  'happy08',
  'happy09'
] as const
const ground = 0.14
const light = 0.62

/** Draws the face of a seed in a segment's colour, as SVG text. */
export type DrawFace = (seed: string, color: SegmentColor) => string

/** Loads the drawings (Lorelei by Lisa Wischofsky, CC0, through DiceBear); they are large, and most look at no persona. */
export async function loadFaces(): Promise<DrawFace> {
  const [{ createAvatar }, lorelei] = await Promise.all([import('@dicebear/core'), import('@dicebear/lorelei')])
  return (seed, color) => {
    const ink = segmentInk[color]
    const avatar = createAvatar(lorelei, {
      seed,
      mouth: [...mouths],
      hairColor: [tint(ink, 1)],
      eyebrowsColor: [tint(ink, 1)],
      skinColor: [tint(ink, 1 - ground - light)],
      backgroundColor: [tint(ink, ground)]
    })
    return avatar.toString().replace(/<metadata[^]*?<\/metadata>/, '')
  }
}

/** A colour on white, in hexadecimal digits. */
function tint(hex: string, strength: number): string {
  const parts = [1, 3, 5].map((place) => Number.parseInt(hex.slice(place, place + 2), 16))
  return parts
    .map((part) =>
      Math.round(255 - (255 - part) * strength)
        .toString(16)
        .padStart(2, '0')
    )
    .join('')
}
