import { Failure } from '../../contract/failure'
import { readPortrait, type Portrait } from '../../model/portrait'

/** A portrait whose depth and size are allowed and whose nodes have ids of their own. @throws Failure `portraitRefused`. */
export function checkedPortrait(portrait: Portrait): Portrait {
  const reading = readPortrait(portrait)
  if (reading.ok) return reading.portrait
  const [problem] = reading.problems
  throw new Failure('portraitRefused', { place: problem?.path ?? '', rule: problem?.message ?? '' })
}
