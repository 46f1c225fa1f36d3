import type { SegmentColor } from '../../model/segment'
import { faceColors } from '../../model/face-colors'

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

/** Draws the face of a seed in a segment's colour, as SVG text. */
export type DrawFace = (seed: string, color: SegmentColor) => string

/** Loads the drawings (Lorelei by Lisa Wischofsky, CC0, through DiceBear); they are large, and most look at no persona. */
export async function loadFaces(): Promise<DrawFace> {
  const [{ createAvatar }, lorelei] = await Promise.all([import('@dicebear/core'), import('@dicebear/lorelei')])
  return (seed, color) => {
    const { hair, skin, ground } = faceColors(color)
    const avatar = createAvatar(lorelei, {
      seed,
      mouth: [...mouths],
      hairColor: [hair.slice(1)],
      eyebrowsColor: [hair.slice(1)],
      skinColor: [skin.slice(1)],
      backgroundColor: [ground.slice(1)]
    })
    return avatar.toString().replace(/<metadata[^]*?<\/metadata>/, '')
  }
}
