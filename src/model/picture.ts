import { z } from 'zod'

/** Kinds of pictures that every host can show and that run no script. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp'] as const
export type PictureType = (typeof pictureTypes)[number]

/** The most bytes of a picture that a workspace keeps. */
export const mostPictureBytes = 256 * 1024

const longest = Math.ceil(mostPictureBytes / 3) * 4
const beginnings: Readonly<Record<PictureType, RegExp>> = {
  'image/png': /^iVBORw0KGgo/,
  'image/jpeg': /^\/9j\//,
  'image/webp': /^UklGR.{6}XRUJQ/
}

/** A picture of at most 256 KiB in base64 whose first bytes are those of its type. */
export const pictureSchema = z
  .strictObject({
    type: z.enum(pictureTypes),
    bytes: z
      .string()
      .min(16)
      .max(longest)
      .regex(/^[A-Za-z0-9+/]+={0,2}$/)
      .refine((text) => text.length % 4 === 0)
  })
  .refine(({ type, bytes }) => beginnings[type].test(bytes))
export type Picture = z.infer<typeof pictureSchema>
