import type { SegmentColor } from '../../../model/segment'

/** Binds a segment's colour to `--seg` (fills, edges) and `--seg-ink` (text) for an element and all inside it. */
export function segmentColorStyle(color: SegmentColor): Record<string, string> {
  return { '--seg': `var(--seg-${color})`, '--seg-ink': `var(--seg-${color}-ink)` }
}
