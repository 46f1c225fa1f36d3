const en = {
  title: 'How to serve',
  open: 'Open this standard',
  nothing: 'Nothing is promised to this customer yet.',
  whyFirst: 'Stands before {others} in the list of segments.',
  whyOnly: 'The customer is in no other segment with a standard in force.',
  whyCommon: 'The customer is in no segment with a standard in force.',
  coming: '“{name}” would apply, but is not in force yet.',
  paused: 'The standard of “{name}” rests while the segment is paused.',
  department: 'Department',
  request: 'Request',
  allRequests: 'All requests',
  of: '{value} ({requests})',
  mayCall: 'May be called now',
  noCall: 'Do not call now ({window})',
  span: '{least}–{most}',
  priority: 'priority {level}',
  firstAnswer: 'first answer {time}'
}

export type ServingMessages = typeof en
export default en
