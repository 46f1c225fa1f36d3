import { Failure } from '../../contract/failure'
import { comparableText } from '../../model/comparable-text'
import { segmentColors, segmentNameSchema, type Segment, type SegmentColor } from '../../model/segment'

/** A name that a segment may have. @throws Failure `segmentNameRefused`, or `segmentNameTaken` when another than `exceptId` has it. */
export function segmentNameFor(segments: readonly Segment[], name: string, exceptId: string | null = null): string {
  const parsed = segmentNameSchema.safeParse(name)
  if (!parsed.success) throw new Failure('segmentNameRefused', { name: name.slice(0, 80), limit: 32 })
  const taken = segmentNamed(segments, parsed.data)
  if (taken && taken.id !== exceptId) throw new Failure('segmentNameTaken', { name: parsed.data })
  return parsed.data
}

/** The segment of a name, compared as texts are compared. */
export function segmentNamed(segments: readonly Segment[], name: string): Segment | undefined {
  const wanted = comparableText(name)
  return segments.find((segment) => comparableText(segment.name) === wanted)
}

/** The palette's first colour that the fewest segments have. */
export function nextColor(segments: readonly Segment[]): SegmentColor {
  const uses = (color: SegmentColor) => segments.filter((segment) => segment.color === color).length
  return segmentColors.reduce((best, color) => (uses(color) < uses(best) ? color : best))
}
