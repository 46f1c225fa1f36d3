import { argumentSchemas, type Arguments, type Verb } from './api'
import { Failure } from './failure'

/** Whether a text is the name of a verb. */
export function isVerb(text: string): text is Verb {
  return Object.hasOwn(argumentSchemas, text)
}

/** Arguments checked against the verb's schema, defaults filled in. @throws Failure `invalidArguments` naming the place and the rule, never the value. */
export function checkArguments<V extends Verb>(verb: V, value: unknown): Arguments<V> {
  const parsed = argumentSchemas[verb].safeParse(value)
  if (parsed.success) return parsed.data as Arguments<V>
  const issue = parsed.error.issues[0]
  const place = issue ? issue.path.join('.') : ''
  throw new Failure('invalidArguments', { verb, place, rule: issue?.message ?? '' })
}
