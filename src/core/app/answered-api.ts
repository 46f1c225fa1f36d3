import type { Api, Call, Verb } from '../../contract/api'
import { withAnswers } from './with-answers'

/** Verbs that find members before they change or write anything. */
const findingMembers: readonly Verb[] = [
  'segment.list',
  'segment.trends',
  'segment.overlap',
  'segment.impact',
  'segment.freeze',
  'customer.page',
  'customer.card',
  'customer.lookUp',
  'portrait.preview',
  'portrait.suggestBands',
  'portrait.why',
  'condition.check',
  'sql.select',
  'sql.save',
  'member.export',
  'export.preflight',
  'export.findings',
  'export.write',
  'standard.hours',
  'standard.ofCustomer',
  'standard.check',
  'standard.routing',
  'standard.document',
  'standard.export',
  'persona.list',
  'persona.read',
  'persona.create',
  'persona.draft',
  'persona.change',
  'persona.writeBlock',
  'persona.confirm',
  'persona.duplicate',
  'persona.figures',
  'persona.tryText',
  'persona.document',
  'persona.export'
]

type AnyVerb = (args: never, call: Call) => Promise<unknown>

/** The same verbs; those that find members wait for the answers of SQL conditions that they lack, and begin anew. */
export function answeredApi(api: Api): Api {
  const answered = findingMembers.map((verb) => {
    const act = api[verb] as AnyVerb
    return [verb, (args: never, call: Call) => withAnswers(() => act(args, call), call.signal)] as const
  })
  return { ...api, ...(Object.fromEntries(answered) as Partial<Api>) }
}
