import type { Promises } from '../../model/standard/promises'
import type { StandardChangeInput } from '../../model/standard/standard-change'
import { usualDepartments, usualRequests, type Standards } from '../../model/standard/standards'
import type { StandardWords } from '../../words/standard-words'

/** What is promised everywhere: an answer within a working day of eight hours, a solution within three. */
const everywhere: Promises = {
  firstAnswer: 8,
  solution: 24,
  priority: 3,
  channels: ['email', 'phone'],
  doNotCall: { from: '21:00', to: '09:00' },
  templatePolicy: 'may'
}

/** What usual kinds of request are promised instead: a complaint is answered by a person, an incident comes first. */
const byRequest: { readonly [Request in (typeof usualRequests)[number]]?: Promises } = {
  complaint: { firstAnswer: 2, solution: 16, priority: 2, templatePolicy: 'never' },
  information: { firstAnswer: 4, solution: 8, templatePolicy: 'use' },
  problem: { firstAnswer: 4, priority: 2 },
  incident: { firstAnswer: 1, solution: 8, priority: 1, channels: ['phone', 'email'] }
}

/**
 * A common standard to begin with, as steps of a change: times by kind of request, nobody called at night, each usual department
 * answering for its own requests, complaints and incidents going higher when they are not solved. Figures are suggestions.
 */
export function startingDraft({ departments, requests }: Standards, words: StandardWords): StandardChangeInput[] {
  const promised = (place: { department?: string; request?: string }, set: Promises): StandardChangeInput => ({
    kind: 'promises',
    segment: null,
    ...place,
    set
  })
  const [head, director] = [words.say('standard.starter.head'), words.say('standard.starter.director')]
  const escalations: { readonly [request: string]: Promises } = {
    complaint: {
      escalation: [
        { after: 16, to: head },
        { after: 24, to: director }
      ]
    },
    incident: {
      escalation: [
        { after: 4, to: head },
        { after: 8, to: director }
      ]
    }
  }
  return [
    { kind: 'values', text: words.say('standard.starter.values') },
    promised({}, everywhere),
    ...usualRequests
      .filter((id) => requests.some((request) => request.id === id) && byRequest[id])
      .map((request) => promised({ request }, { ...byRequest[request], ...escalations[request] })),
    ...usualDepartments
      .filter((id) => departments.some((department) => department.id === id))
      .map((department) => promised({ department }, { owner: { team: words.department(department), person: null } }))
  ]
}
