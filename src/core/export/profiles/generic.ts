import { asciiName } from './ascii-name'
import { guessed, isoExample, plainFile, type Profile } from './profile'

/** A CSV for any other tool: one plain way of writing everything, and no claim to know the tool. */
export const generic: Profile = {
  ...plainFile,
  id: 'generic',
  name: 'CSV',
  channels: ['email', 'sms', 'phone', 'none'],
  columns: [
    { header: 'customer_id', verified: true, holds: { kind: 'customerId' } },
    { header: 'external_id', verified: true, holds: { kind: 'field', field: 'external_id' } },
    { header: 'email', verified: true, holds: { kind: 'email' } },
    { header: 'phone', verified: true, holds: { kind: 'phone' } },
    { header: 'first_name', verified: true, holds: { kind: 'field', field: 'first_name' } },
    { header: 'last_name', verified: true, holds: { kind: 'field', field: 'last_name' } },
    { header: 'name', verified: true, holds: { kind: 'field', field: 'name' } },
    { header: 'segment', verified: true, holds: { kind: 'segments' } },
    { header: 'consent', verified: true, holds: { kind: 'consent', part: 'given' } },
    { header: 'consent_date', verified: true, holds: { kind: 'consent', part: 'date' } },
    { header: 'consent_source', verified: true, holds: { kind: 'consent', part: 'source' } },
    { header: 'consent_text', verified: true, holds: { kind: 'consent', part: 'text' } }
  ],
  headerOf: (field, name) => (field.standard ? field.id : asciiName(name)),
  rules: [
    guessed('encoding'),
    guessed('delimiter', null, ','),
    guessed('byteOrderMark'),
    guessed('phones'),
    guessed('days', null, isoExample),
    guessed('numbers'),
    guessed('lineBreaks'),
    guessed('formulasStripped')
  ]
}
