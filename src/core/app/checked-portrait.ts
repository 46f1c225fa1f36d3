import { Failure } from '../../contract/failure'
import { readGroup, type Portrait } from '../../model/portrait'

/** A portrait of arguments whose depth and size are allowed and whose nodes have ids of their own. @throws Failure `portraitRefused`. */
export function checkedPortrait(portrait: Portrait): Portrait {
  const reading = readGroup(portrait)
  if (reading.ok) return reading.portrait
  const [problem] = reading.problems
  throw new Failure('portraitRefused', { place: problem?.path ?? '', rule: problem?.message ?? '' })
}
