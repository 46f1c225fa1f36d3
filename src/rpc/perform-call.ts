import type { Api, Arguments, Call, Results, Verb } from '../contract/api'
import { checkArguments, isVerb } from '../contract/check-arguments'
import { Failure, failureDataOf } from '../contract/failure'
import type { Outcome } from './functions'

/** Does a call by an untrusted verb and untrusted arguments; a refusal is an outcome. `onUnexpected` gets what was not thrown as a Failure. */
export async function performCall(
  api: Api,
  verb: string,
  args: unknown,
  call: Call,
  onUnexpected: (error: unknown) => void = () => undefined
): Promise<Outcome> {
  try {
    if (!isVerb(verb)) throw new Failure('unknownVerb', { verb: verb.slice(0, 60) })
    return { ok: true, result: await perform(api, verb, args, call) }
  } catch (error) {
    if (!(error instanceof Failure)) onUnexpected(error)
    return { ok: false, failure: failureDataOf(error) }
  }
}

function perform<V extends Verb>(api: Api, verb: V, args: unknown, call: Call): Promise<Results[V]> {
  const action: (args: Arguments<V>, call: Call) => Promise<Results[V]> = api[verb]
  return action(checkArguments(verb, args), call)
}
