const en = {
  common: 'Common standard',
  goneSegment: 'deleted segment',
  everywhere: 'everywhere',
  wholeDepartment: 'the whole department',
  none: 'none',
  quoted: '“{name}”',
  cell: '{department}: {request}',
  andMore: '{names} and {count} more | {names} and {count} more',
  hours: '{count} working hour | {count} working hours',
  minutes: '{count} working minute | {count} working minutes',
  window: '{from} to {to}',
  escalationStep: '{to} after {after}',
  departments: {
    support: 'Customer support',
    sales: 'Sales',
    delivery: 'Delivery',
    accounting: 'Accounting',
    marketing: 'Marketing',
    it: 'IT'
  },
  requests: {
    complaint: 'Complaint',
    enquiry: 'Enquiry',
    information: 'Request for information',
    problem: 'Problem',
    incident: 'Incident'
  },
  promises: {
    firstAnswer: 'First answer',
    solution: 'Solution',
    priority: 'Priority',
    queue: 'Queue',
    owner: 'Responsible',
    channels: 'Channels',
    bestHours: 'Best hours',
    doNotCall: 'Do not call',
    templatePolicy: 'Templates',
    templates: 'Ready answers',
    privileges: 'Privileges',
    escalation: 'Escalation'
  },
  channels: {
    phone: 'phone',
    email: 'e-mail',
    sms: 'SMS',
    messenger: 'messenger',
    chat: 'chat',
    visit: 'in person',
    post: 'post'
  },
  templatePolicies: {
    use: 'used as the rule',
    may: 'used where they fit',
    never: 'never used'
  },
  states: {
    draft: 'Draft',
    agreed: 'Agreed',
    inForce: 'In force'
  },
  severities: {
    fault: 'Fault',
    warning: 'Warning',
    note: 'Note'
  },
  starter: {
    head: 'Head of the department',
    director: 'Director',
    values:
      'We answer quickly, honestly and as people. What we promise we keep, in every department alike; what went wrong we put right and learn from.',
    written: 'A common standard to begin with is written, as a draft. Its figures are suggestions.',
    there: 'There is a common standard already; it stays as it is.'
  },
  commandLine: {
    act: 'list (default), check, start (a common standard to begin with), hours (when customers answer), change (steps from a JSON file), or what is written to a file: standard, complaints, handbook, routing, calendar',
    what: 'of change: the JSON file with the steps; - reads standard input',
    segment: 'name or id of the segment; without it the common standard',
    customer: 'key, id, e-mail or phone of a customer: whose standard applies',
    format: 'of documents html (default), pdf, docx or md, of the routing table csv (default) or json',
    to: 'the file to write',
    notChanges: 'The file “{file}” is not a list of changes of standards ({place}: {rule}).',
    needsTo: 'Name the file to write with --to.',
    badFormat: 'Documents are written as html or md, the routing table as csv or json.',
    written: 'Written: {file}',
    changed: 'Done: {count} step. | Done: {count} steps.',
    nothing: 'Nothing to mend.',
    noPromises: 'Nothing is promised.',
    noCustomer: 'There is no customer “{key}”.',
    severalCustomers: 'Several customers fit “{key}”. Name one by key or id.',
    notApplied: 'also a member of “{name}”, whose standard does not apply',
    columns: { promise: 'Promise', value: 'What', where: 'Where', from: 'Written in' }
  },
  files: {
    routing: 'Routing table',
    calendar: 'Reviews of standards'
  },
  calendar: {
    title: 'Review of the service standard: {segment}',
    text: 'Read the standard through with all departments: are the promises kept, are they still the right ones? Workspace: {workspace}.'
  },
  findings: {
    contradiction: {
      title: '“{served}” comes before “{other}” and breaks its promise',
      text: '{count} customer is in both segments and is served as “{served}”. “{other}” is promised more: {promise}. Where: {places}. | {count} customers are in both segments and are served as “{served}”. “{other}” is promised more: {promise}. Where: {places}.',
      promise: '{promise} – {promised}, they get {done}'
    },
    expectationsInQueue: {
      title: 'Different expectations in the queue “{queue}”',
      text: '{count} customer of {segments} stands in one queue with one priority, but not everyone there was promised the same: {expectations}. Where: {places}. | {count} customers of {segments} stand in one queue with one priority, but were promised different things: {expectations}. Where: {places}.',
      of: '{segment} – {promises}'
    },
    tooManyLevels: {
      title: '{count} level of priority | {count} levels of priority',
      text: 'The levels {levels} are in use. Three are enough, four are the most that people and phone menus keep apart.'
    },
    noMoreStaff: {
      title: '{department}: priority for {segments}, but no more hours',
      text: '{count} customer of {segments} is served before the others in “{queue}”, while the team works {hours} hours a week, no more than before. The others will wait longer. | {count} customers of {segments} are served before the others in “{queue}”, while the team works {hours} hours a week, no more than before. The others will wait longer.'
    },
    staffUnknown: {
      title: 'Nobody knows whether there are enough hours for the priority',
      text: '{segments} are served before the others, but no department has told its hours a week. Enter them, and the program checks whether they grew.'
    },
    notInherited: {
      title: 'A promise to “{segment}” does not reach every department',
      text: 'Everywhere: {promise} – {wider}. But {places}: {here}. Whoever is promised something everywhere expects it here as well.'
    },
    answerAfterSolution: {
      title: 'Solved before it is answered',
      text: '“{segment}”: first answer within {firstAnswer}, solution within {solution}. Places: {places}. Whoever reads this believes neither.'
    },
    lessThanCommon: {
      title: '“{segment}” waits longer than everybody',
      text: '{promise}: {own}, while everybody is promised {common}. Places: {places}. If it is meant so, leave it.'
    },
    noOwner: {
      title: 'Requests for which nobody is responsible',
      text: 'No team and no person is named here: {places}.'
    },
    reviewOverdue: {
      title: 'The review of “{segment}” is overdue',
      text: 'It was due on {day}, {count} day ago. | It was due on {day}, {count} days ago.'
    },
    noReview: {
      title: 'No day of review',
      text: 'Habits change: a standard is read through every half-year or year. No day is set for {segments}.'
    },
    noStandard: {
      title: '{count} customer under no standard | {count} customers under no standard',
      text: 'They are in no segment that has a standard, and the common one promises neither a first answer nor a solution.'
    },
    notInForce: {
      title: '{count} standard is not in force | {count} standards are not in force',
      text: '{segments}: until it is in force, no request is routed by it, and cards of customers show it as not in force.'
    }
  },
  mends: {
    order: 'Put “{other}” before “{served}” in the list of segments',
    raise: 'Promise whoever is served as “{served}” what “{other}” is promised',
    ownQueue: 'Give {segments} a queue of its own | Give {segments} queues of their own',
    queueName: '{queue} · {segment}',
    joinLevels: 'Join the levels {levels} into level {level}',
    moreHours:
      '{department}: {count} hour a week more for level {level} | {department}: {count} hours a week more for level {level}',
    noPriority: 'Take the priority back',
    answerFirst: 'Promise the answer no later than the solution',
    asEverybody: 'Promise “{segment}” no less than everybody',
    inherit: 'Let all departments keep what “{segment}” is promised',
    owner: 'Let each department answer for its requests: {departments}',
    reviewed: 'Read it through and note the next review for {day}',
    planReview: 'Plan the review',
    common: 'Promise everybody a first answer within {firstAnswer} and a solution within {solution}',
    putInForce: 'Put it in force | Put all {count} in force'
  }
}

export type StandardMessages = typeof en
export default en
