import { asciiName } from './ascii-name'
import { guessed, isoExample, known, megabytes, plainFile, type Profile } from './profile'

const file = 'www.unisender.com/en/support/how-to-start/how-to-import/'
const api = 'www.unisender.com/ru/support/api/contacts/importcontacts/'

/** Unisender: headers are those of its API, which its wizard of files offers to map. */
export const unisender: Profile = {
  ...plainFile,
  id: 'unisender',
  name: 'Unisender',
  channels: ['email', 'sms'],
  limits: { bytes: megabytes(20), rows: null, columns: 50 },
  segments: { join: ',', most: 10 },
  columns: [
    { header: 'email', verified: true, holds: { kind: 'email' } },
    { header: 'phone', verified: true, holds: { kind: 'phone' } },
    { header: 'Name', verified: true, holds: { kind: 'wholeName' } },
    { header: 'tags', verified: true, holds: { kind: 'segments' } },
    { header: 'email_subscribe_times', verified: true, holds: { kind: 'consentSince', channel: 'email' } },
    { header: 'phone_subscribe_times', verified: true, holds: { kind: 'consentSince', channel: 'phone' } },
    { header: 'birthday', verified: false, holds: { kind: 'field', field: 'birth_date' } },
    { header: 'consent', verified: false, holds: { kind: 'consent', part: 'given' } },
    { header: 'consent_source', verified: false, holds: { kind: 'consent', part: 'source' } },
    { header: 'consent_text', verified: false, holds: { kind: 'consent', part: 'text' } }
  ],
  headerOf: (_field, name) => asciiName(name),
  rules: [
    known('headers', api),
    known('identifier', file),
    known('encoding', file),
    known('delimiter', file, ','),
    guessed('byteOrderMark'),
    known('fileMegabytes', file, 20),
    known('columns', api, 50),
    known('tags', api, 10),
    guessed('days', api, isoExample),
    guessed('phones'),
    known('roleFlagged', file),
    known('subscribeTimes', api),
    guessed('attributes'),
    guessed('severalValues', null, ', '),
    guessed('consentColumns'),
    guessed('formulasStripped')
  ]
}
