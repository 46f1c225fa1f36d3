const en = {
  title: 'Service standards',
  list: 'Standards, in the order in which they apply',
  matrix: '{standard}: promises by department and kind of request',
  matrixOf: '{part}: promises of all standards',
  layout: 'Layout',
  layouts: {
    segment: 'One standard',
    department: 'One department',
    request: 'One kind of request'
  },
  department: 'Department',
  request: 'Kind of request',
  allDepartments: 'All departments',
  allRequests: 'All kinds',
  hours: '{hours} h',
  minutes: '{minutes} min',
  lens: 'Show',
  times: 'Times and priority',
  side: 'Right side',
  sides: {
    checker: 'Checker',
    promises: 'Promises'
  },
  ownCount: '{count} own | {count} own',
  inheritsAll: 'as the common one',
  nothing: 'Nothing is promised.',
  own: 'own',
  inheritedFrom: 'inherited from {place}',
  of: '{standard}, {place}',
  units: {
    minutes: 'minutes',
    hours: 'hours'
  },
  unit: 'Unit',
  levelHint: '1 is served first. Three levels are enough, four are the most.',
  channelsHint: 'In the order in which you press them: the preferred one first.',
  team: 'Team',
  person: 'Person',
  from: 'from',
  to: 'to',
  noWindow: 'None',
  oneALine: 'One a line.',
  policies: {
    use: 'As the rule',
    may: 'Where they fit',
    never: 'Never'
  },
  afterHours: 'After hours',
  toWhom: 'Goes to',
  addStep: 'Add step',
  removeStep: 'Remove “{to}”',
  notPromised: 'Nothing promised',
  widen: 'Promise wider',
  widenTo: {
    everywhere: 'Everywhere, in all departments',
    department: '{department}: all kinds of request',
    request: '{request}: all departments'
  },
  everywhere: 'Everywhere',
  requestEverywhere: '{request}: all departments',
  wholeDepartment: '{department}: all kinds',
  inheritAgain: '{promise}: inherit again',
  inheritAll: 'Inherit everything here again',
  state: 'State',
  review: 'Review',
  reviewOn: 'Review on {day}',
  reviewWas: 'Review was due on {day}',
  noReview: 'Plan the review',
  reviewDay: 'Day of the next review',
  again: 'And then again',
  everyMonths: 'every {count} month | every {count} months',
  more: 'More about this standard',
  remove: 'Inherit everything from the common standard',
  removed: '“{name}” has no standard of its own any more.',
  inheritsText: 'Served as the common standard says. Open a field to promise something else.',
  start: {
    title: 'What do your customers get when they ask?',
    text: 'A service standard says how fast each department answers, who is responsible and what never happens. Write it once for everybody; segments then promise more where they have to.',
    write: 'Write the common standard',
    empty: 'Begin with an empty one',
    note: 'You get a starting draft after the rules of complaint handling: times, channels, responsibilities. Its figures are suggestions; nothing applies until you put it in force.',
    mark: 'A starting draft: the figures are suggestions, not your promises yet. Go through them, then agree on them with all departments.',
    agree: 'Agreed with all'
  },
  legend: {
    times: '1 priority · 2 h first answer · → 16 h solution',
    own: 'written here',
    standard: 'from a wider place of this standard',
    common: 'from the common standard',
    none: 'nothing promised'
  },
  keys: 'Arrows move, Enter opens, Delete lets a field inherit again.',
  until: '→ {time}',
  fromCommon: 'common',
  hasFinding: 'The checker has something to say',
  moved: '“{name}” is now number {place}.',
  moveHint: 'Alt and arrows change the order',
  offers: {
    none: 'No contact tells when these customers answer.',
    told: 'When they answered: {count} contact of {customers} customers. | When they answered: {count} contacts of {customers} customers.',
    few: 'That is few; take it as a hint.',
    window: '{window} · {share}'
  },
  parts: {
    open: 'Departments, requests, staff…',
    title: 'What standards are made of',
    tabs: {
      departments: 'Departments',
      requests: 'Kinds of request',
      staff: 'Staff',
      levels: 'Priority',
      values: 'Values'
    },
    hints: {
      departments: 'Whoever answers customers, not only the call centre. An empty name gives the program’s own back.',
      requests: 'What customers turn to you with. An empty name gives the program’s own back.',
      staff:
        'Hours a week by queue and level. Who gets priority takes time from others: the checker compares the hours with those before.',
      levels: 'The level 1 is served first. Behind each name: in how many fields of the matrix.',
      values: 'This stands above every standard and in the handbook, the same for all departments.'
    },
    new: {
      department: 'New department',
      request: 'New kind of request'
    },
    add: 'Add',
    remove: 'Remove “{name}”…',
    removeNow: 'Remove',
    keep: 'Keep',
    needsName: 'What you added yourself needs a name.',
    nothingGoes: 'No promise goes with it.',
    goes: '{count} promise written for it goes too. | {count} promises written for it go too.',
    ofSegments: 'Segments: {segments}.',
    staff: {
      unknown: 'hours unknown',
      sum: '{hours} h a week',
      add: 'Add hours',
      queue: 'Queue (empty: all)',
      level: 'Level',
      everyLevel: 'all',
      hours: 'Hours now',
      before: 'Before priority',
      same: 'unknown',
      remove: '{department}: remove these hours'
    },
    levels: {
      none: 'No priority is promised yet.',
      count: '{count} level in use; four are the most | {count} levels in use; four are the most'
    }
  }
}

export type StandardsMessages = typeof en
export default en
