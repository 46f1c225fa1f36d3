import type { AppContext } from '../app-context'
import { savePicture } from '../save-picture'
import type { VerbsOf } from './verbs-of'

/** Pictures that the page has drawn. */
export function pictureVerbs(context: AppContext): VerbsOf<'picture'> {
  return { 'picture.save': (args, call) => savePicture(context, args, call) }
}
