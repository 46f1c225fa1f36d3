import { asciiText } from '../../model/ascii-text'

/** An id of ASCII letters, digits and underscores made of a name (at most 60), which none of the taken ids is. */
export function fieldSlug(name: string, isTaken: (id: string) => boolean): string {
  const joined = asciiText(name).replace(/[^a-z0-9]+/g, '_')
  const slug = joined.slice(0, 60).replace(/^_+|_+$/g, '') || 'formula'
  if (!isTaken(slug)) return slug
  for (let number = 2; ; number++) if (!isTaken(`${slug}_${number}`)) return `${slug}_${number}`
}
