import { asciiName } from './ascii-name'
import { guessed, isoExample, known, megabytes, plainFile, type Profile } from './profile'

const help = 'help.brevo.com/hc/en-us/articles/208729849'
const attributes = 'help.sendinblue.com/…209499265'

/** Brevo: attributes in capitals; at least one of EMAIL, SMS and EXT_ID. */
export const brevo: Profile = {
  ...plainFile,
  id: 'brevo',
  name: 'Brevo',
  delimiter: ';',
  channels: ['email', 'sms'],
  limits: { bytes: megabytes(250), rows: null, columns: null },
  columns: [
    { header: 'EMAIL', verified: true, holds: { kind: 'email' } },
    { header: 'FIRSTNAME', verified: true, holds: { kind: 'firstName' } },
    { header: 'LASTNAME', verified: true, holds: { kind: 'field', field: 'last_name' } },
    { header: 'SMS', verified: true, holds: { kind: 'phone' } },
    { header: 'EXT_ID', verified: true, holds: { kind: 'field', field: 'external_id' } },
    { header: 'BIRTHDAY', verified: false, holds: { kind: 'field', field: 'birth_date' } },
    { header: 'SEGMENT', verified: false, holds: { kind: 'segments' } },
    { header: 'CONSENT', verified: false, holds: { kind: 'consent', part: 'given' } },
    { header: 'CONSENT_DATE', verified: false, holds: { kind: 'consent', part: 'date' } },
    { header: 'CONSENT_SOURCE', verified: false, holds: { kind: 'consent', part: 'source' } },
    { header: 'CONSENT_TEXT', verified: false, holds: { kind: 'consent', part: 'text' } }
  ],
  headerOf: (_field, name) => asciiName(name).toUpperCase(),
  rules: [
    known('headers', help),
    known('identifier', help),
    known('encoding', help),
    known('delimiter', help, ';'),
    guessed('byteOrderMark'),
    known('attributes', attributes),
    known('fileMegabytes', help, 250),
    known('phones', help),
    guessed('days', null, isoExample),
    guessed('severalValues', null, ', '),
    guessed('consentColumns'),
    guessed('formulasStripped')
  ]
}
