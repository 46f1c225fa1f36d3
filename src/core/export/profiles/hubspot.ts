import { guessed, isoExample, known, megabytes, plainFile, type Profile } from './profile'

const setup = 'knowledge.hubspot.com/import-and-export/set-up-your-import-file'
const boxes = 'knowledge.hubspot.com/nl/crm-setup/import-data-to-checkbox-properties'
const lawful =
  'knowledge.hubspot.com/articles/kcs_article/contacts/how-can-i-track-lawful-basis-of-processing-in-hubspot'

/** HubSpot: labels of properties; `Email` is the unique key. The line of headers counts as a row. */
export const hubspot: Profile = {
  ...plainFile,
  id: 'hubspot',
  name: 'HubSpot',
  channels: ['email'],
  limits: { bytes: megabytes(20), rows: 1_048_575, columns: 999 },
  segments: { join: ';', most: null },
  join: ';',
  yesNo: ['No', 'Yes'],
  columns: [
    { header: 'Email', verified: true, holds: { kind: 'email' } },
    { header: 'First name', verified: true, holds: { kind: 'firstName' } },
    { header: 'Last name', verified: true, holds: { kind: 'field', field: 'last_name' } },
    { header: 'Phone number', verified: false, holds: { kind: 'phone' } },
    { header: 'Date of birth', verified: false, holds: { kind: 'field', field: 'birth_date' } },
    { header: 'Segment', verified: false, holds: { kind: 'segments' } },
    {
      header: "Legal basis for processing contact's data",
      verified: true,
      holds: { kind: 'whenProven', text: 'Freely given consent from contact' }
    },
    { header: 'Consent', verified: false, holds: { kind: 'consent', part: 'given' } },
    { header: 'Consent date', verified: false, holds: { kind: 'consent', part: 'date' } },
    { header: 'Consent source', verified: false, holds: { kind: 'consent', part: 'source' } },
    { header: 'Consent text', verified: false, holds: { kind: 'consent', part: 'text' } }
  ],
  headerOf: (_field, name) => name,
  rules: [
    known('headers', setup),
    known('identifier', setup),
    known('encoding', setup),
    guessed('delimiter', setup, ','),
    guessed('byteOrderMark'),
    known('fileMegabytes', setup, 20),
    known('fileRows', setup, 1_048_576),
    known('columns', setup, 999),
    known('severalValues', boxes, ';'),
    known('yesNo', boxes),
    guessed('days', 'strocido.com/blog/hubspot-import-file-setup', isoExample),
    guessed('phones'),
    known('legalBasis', lawful),
    guessed('consentColumns'),
    guessed('formulasStripped')
  ]
}
