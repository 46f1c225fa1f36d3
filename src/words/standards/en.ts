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
  ownCount: '{count} own promise | {count} own promises',
  inheritsAll: 'as the common standard',
  nothing: 'Nothing is promised.',
  own: 'own',
  inheritedFrom: 'inherited from {place}',
  of: '{standard}, {place}'
}

export type StandardsMessages = typeof en
export default en
