const en = {
  names: {
    external_id: 'Customer number',
    name: 'Name',
    first_name: 'First name',
    last_name: 'Last name',
    gender: 'Gender',
    age: 'Age',
    birth_date: 'Date of birth',
    birth_year: 'Year of birth',
    recorded_age: 'Recorded age',
    city: 'City',
    region: 'Region',
    country: 'Country',
    postcode: 'Postcode',
    marital_status: 'Marital status',
    children: 'Children',
    education: 'Education',
    occupation: 'Occupation',
    income: 'Income',
    customer_type: 'Customer type',
    company: 'Company',
    industry: 'Industry',
    interests: 'Interests',
    values: 'Values',
    satisfaction: 'Satisfaction (CSAT)',
    recommendation: 'Likelihood to recommend (NPS)',
    money: 'Money spent',
    purchases: 'Orders',
    average_check: 'Average check',
    first_order: 'First order',
    last_order: 'Last order',
    customer_since: 'Customer since',
    loyalty_card: 'Loyalty card',
    margin: 'Margin',
    email: 'E-mail',
    phone: 'Phone',
    preferred_channel: 'Preferred channel',
    contacts: 'Contacts',
    consent_email: 'Consent to e-mail',
    consent_sms: 'Consent to SMS',
    consent_phone: 'Consent to calls'
  },
  groups: {
    who: 'Who they are',
    moves: 'What moves them',
    buys: 'How they buy',
    talks: 'How they talk',
    own: 'My fields'
  },
  types: {
    text: 'Text',
    number: 'Number',
    money: 'Money',
    date: 'Date',
    yesNo: 'Yes / no',
    choice: 'Choice',
    multipleChoice: 'Multiple choice',
    age: 'Age'
  },
  genderValues: {
    woman: 'woman',
    man: 'man',
    other: 'other'
  },
  customerTypes: {
    person: 'person',
    company: 'company',
    wholesale: 'wholesale',
    partner: 'partner',
    supplier: 'supplier'
  },
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
  ageOpen: '{from}+',
  units: {
    years: '{count} year | {count} years',
    months: '{count} month | {count} months',
    days: '{count} day | {count} days',
    customers: '{count} customer | {count} customers',
    orders: '{count} order | {count} orders',
    contacts: '{count} contact | {count} contacts',
    values: '{count} value | {count} values'
  }
}

export type FieldsMessages = typeof en
export default en
