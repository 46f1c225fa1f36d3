const en = {
  titles: {
    segment: 'Service standard: {segment}',
    common: 'Common service standard',
    complaints: 'Rules for handling complaints',
    handbook: 'Service handbook'
  },
  subtitle: '{state} · as of {day}',
  footer: '{workspace} · {day} · made with Portrait Desk',
  headings: {
    contents: 'Contents',
    purpose: 'Purpose and scope',
    values: 'What we stand for',
    speed: 'Speed of answer and solution',
    responsible: 'Who is responsible',
    talk: 'How we talk with these customers',
    privileges: 'Privileges',
    escalation: 'When time runs out',
    differs: 'What differs from the common standard',
    review: 'Review and approval',
    complaint: 'What a complaint is',
    principles: 'Principles',
    steps: 'From the complaint to its solution',
    times: 'Times by segment',
    contact: 'Contact with the customer',
    records: 'Records and learning',
    use: 'How to use this handbook',
    order: 'Which standard applies',
    routing: 'Where requests go'
  },
  purpose: {
    segment:
      'This standard says what customers of the segment “{segment}” may expect of us and what each department does to keep it. It holds for every department and every kind of request named here.',
    common:
      'This standard says what every customer may expect of us and what each department does to keep it. It holds wherever the standard of a segment says nothing else.',
    customers:
      'On {day} it applies to {count} customer, {share} of the base. | On {day} it applies to {count} customers, {share} of the base.',
    wouldApply:
      'Once in force it will apply to {count} customer, {share} of the base (as of {day}). | Once in force it will apply to {count} customers, {share} of the base (as of {day}).',
    paused: 'The segment is paused: until it goes on, the next standard of its customers applies, or the common one.',
    inherits: 'What is not said here is as in the common standard.',
    complaints:
      'These rules make sure that every complaint is heard, answered in time and learned from. They bind all departments: {departments}.',
    nothing: 'No promise has been made here yet.'
  },
  speed: {
    caption: 'First answer / solution, in working hours',
    department: 'Department',
    all: 'All departments',
    pair: '{firstAnswer} / {solution}'
  },
  responsible: {
    department: 'Department',
    requests: 'Requests',
    allRequests: 'all',
    queue: 'Queue',
    priority: 'Priority',
    team: 'Team',
    person: 'Person',
    segment: 'Segment'
  },
  where: '{value} ({places})',
  named: '{segment} ({state})',
  differs: {
    promise: 'Promise',
    where: 'Where',
    here: 'Here',
    common: 'Common standard'
  },
  review: {
    every: 'The standard is read through every {count} month. | The standard is read through every {count} months.',
    next: 'The next review is on {day}.',
    none: 'No day is set for the next review.',
    state: {
      draft: 'This is a draft: it binds nobody yet.',
      agreed: 'It has been agreed with the departments and is not in force yet.',
      inForce: 'It is in force.'
    },
    roles: {
      service: 'Head of customer service',
      departments: 'Heads of the departments',
      approved: 'Approved by'
    }
  },
  complaint: {
    definition:
      'A complaint is any expression of dissatisfaction with our goods, our service or our people to which the customer expects an answer, however it is put and through whatever channel it comes. It need not be called a complaint, and it need not be justified.',
    principles: {
      everybody: 'Whoever hears a complaint takes it; nobody sends the customer on to look for the right department.',
      respect: 'We thank, listen to the end and apologise for the trouble before we look for causes.',
      once: 'The customer tells the story once. Whoever takes over reads the record first.',
      fair: 'The decision rests on facts, is the same for equal cases and is explained in plain words.',
      kept: 'A promised time is kept. If it cannot be, the customer learns it before the time is up, with the reason and a new time.'
    },
    steps: {
      take: 'Take it. Note who complains, how to reach them, what happened, when and where, and what they wish for.',
      record: 'Record it on the same working day, with the customer’s segment, and hand it to the responsible team.',
      answer:
        'Give the first answer: that the complaint has arrived, who deals with it, and by when it will be solved.',
      answerWithin:
        'Give the first answer within {time}: that the complaint has arrived, who deals with it, and by when it will be solved.',
      examine:
        'Examine it: ask the departments concerned, look at the facts, find the cause and not only the occasion.',
      solve: 'Solve it and tell the customer what was decided, why, and what happens next.',
      solveWithin: 'Solve it within {time} and tell the customer what was decided, why, and what happens next.',
      close:
        'Close it only when the customer knows the outcome. Ask whether it is right for them, and note cause and remedy.'
    },
    stricter: 'The times named are those of the common standard. For customers of the segments below, theirs hold.',
    contact: {
      doNotCall: '{segment}: no calls {window}.',
      never: '{segment}: no ready answers; each letter is written for the customer.',
      channels: '{segment}: {channels}, in this order.'
    },
    records:
      'All complaints stand in one register. Once a month the head of customer service looks at number, causes, times kept and missed, by segment and department, and agrees with the departments what is to change.'
  },
  handbook: {
    use: {
      find: 'Find out to which segments the customer belongs: the customer’s card shows them.',
      first: 'If there are several, the one that stands first in the table below applies, and only this one.',
      look: 'Look up its chapter. What it does not say is as in the common standard.',
      none: 'Customers of none of these segments are served by the common standard.'
    },
    noneInForce: 'None of these standards is in force yet. The numbers tell to how many customers each will apply.',
    someInForce:
      'Standards that are not in force yet bind nobody: until then the next one in the table applies, or the common one.',
    notRouted: 'No standard is in force yet, so no request is routed.',
    order: {
      paused: '{state}, paused',
      position: 'No.',
      segment: 'Segment',
      customers: 'Customers',
      share: 'Of the base',
      state: 'State',
      review: 'Next review'
    }
  }
}

export type StandardDocumentsMessages = typeof en
export default en
