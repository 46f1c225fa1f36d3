import { argumentSchemas, type Arguments, type Verb } from './api'
import { Failure } from './failure'

/** Whether a text is the name of a verb. */
export function isVerb(text: string): text is Verb {
  return Object.hasOwn(argumentSchemas, text)
}

/** Verbs that were called: zod makes code of a schema, which takes longer than checking by it once. */
const called = new Set<Verb>()

/** Arguments checked against the verb's schema, defaults filled in. @throws Failure `invalidArguments` naming the place and the rule, never the value. */
export function checkArguments<V extends Verb>(verb: V, value: unknown): Arguments<V> {
  const parsed = argumentSchemas[verb].safeParse(value, { jitless: !called.has(verb) })
  called.add(verb)
  if (parsed.success) return parsed.data as Arguments<V>
  const issue = parsed.error.issues[0]
  const place = issue ? issue.path.join('.') : ''
  throw new Failure('invalidArguments', { verb, place, rule: issue?.message ?? '' })
}
