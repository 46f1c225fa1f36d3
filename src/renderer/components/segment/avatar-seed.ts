/** What an abstract portrait looks like: choices made from a segment's id, the same each time. */
export interface AvatarLook {
  readonly hair: 0 | 1 | 2 | 3 | 4
  readonly glasses: boolean
  readonly smile: 0 | 1 | 2
  readonly shoulders: 0 | 1
}

/** The look of a seed. */
export function avatarLook(seed: string): AvatarLook {
  let hash = 2166136261
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0
  const pick = (shift: number, among: number) => ((hash >>> shift) ^ (hash >>> (shift + 11))) % among
  return {
    hair: pick(0, 5) as AvatarLook['hair'],
    glasses: pick(5, 4) === 0,
    smile: pick(9, 3) as AvatarLook['smile'],
    shoulders: pick(13, 2) as AvatarLook['shoulders']
  }
}
