const en = {
  open: 'Why?',
  segment: 'Segment',
  noSegments: 'There is no segment to ask about yet.',
  verdicts: {
    match: 'In “{name}”',
    noMatch: 'Not in “{name}”',
    unknown: 'Unknown whether in “{name}”'
  },
  changesToBeIn:
    '{count} criterion would have to be otherwise to be in. | {count} criteria would have to be otherwise to be in.',
  changesToBeOut: 'Out as soon as {count} criterion is otherwise. | Out as soon as {count} criteria are otherwise.',
  byHandIn: 'Put in by hand, whatever the rule says.',
  byHandOut: 'Kept out by hand, whatever the rule says.',
  everybody: 'The rule takes everybody.',
  criterion: {
    match: 'true',
    noMatch: 'not true',
    unknown: 'unknown'
  },
  has: 'here: {value}',
  hasNothing: 'nothing is known here',
  age: 'age: {value}',
  decides: 'decides alone',
  matching: '{matching} of {total} true',
  days: '{count} day | {count} days',
  years: '{count} year | {count} years',
  misses: {
    valueLess: '{amount} too little',
    valueMore: '{amount} too much',
    yearsLess: '{amount} too young',
    yearsMore: '{amount} too old',
    daysLess: '{amount} too early',
    daysMore: '{amount} too late'
  }
}

export type WhyMessages = typeof en
export default en
