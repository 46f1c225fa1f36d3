import type { Criterion } from '../../../model/criterion/criterion'
import { criteriaOf, effectivePortrait, type Portrait } from '../../../model/portrait'
import type { Around } from './around'

/** The criteria that count in a portrait, and in those of the segments that it names, each segment once. */
export function criteriaAsked(
  portrait: Portrait,
  { segments }: Pick<Around, 'segments'>,
  seen = new Set<string>()
): Criterion[] {
  return criteriaOf(effectivePortrait(portrait)).flatMap((criterion): Criterion[] => {
    if (criterion.kind !== 'segment' || seen.has(criterion.segment)) return [criterion]
    seen.add(criterion.segment)
    const inner = segments.get(criterion.segment)?.portrait
    return inner ? [criterion, ...criteriaAsked(inner, { segments }, seen)] : [criterion]
  })
}
