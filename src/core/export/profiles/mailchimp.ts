import { guessed, isoExample, known, plainFile, type Profile } from './profile'

const format = 'kb.mailchimp.com/lists/growth/format-guidelines-for-your-import-file'
const fields = 'kb.mailchimp.com/lists/growth/format-list-fields'

/** Mailchimp: labels are mapped on import; only the e-mail, or the telephone number of a text message, is required. */
export const mailchimp: Profile = {
  ...plainFile,
  id: 'mailchimp',
  name: 'Mailchimp',
  channels: ['email', 'sms'],
  text: { unit: 'bytes', most: 255 },
  columns: [
    { header: 'Email Address', verified: true, holds: { kind: 'email' } },
    { header: 'First Name', verified: false, holds: { kind: 'firstName' } },
    { header: 'Last Name', verified: false, holds: { kind: 'field', field: 'last_name' } },
    { header: 'Phone Number', verified: false, holds: { kind: 'phone' } },
    { header: 'Birthday', verified: false, holds: { kind: 'field', field: 'birth_date', form: 'monthDay' } },
    { header: 'Tags', verified: false, holds: { kind: 'segments' } },
    { header: 'Consent', verified: false, holds: { kind: 'consent', part: 'given' } },
    { header: 'Consent Date', verified: false, holds: { kind: 'consent', part: 'date' } },
    { header: 'Consent Source', verified: false, holds: { kind: 'consent', part: 'source' } },
    { header: 'Consent Text', verified: false, holds: { kind: 'consent', part: 'text' } }
  ],
  headerOf: (_field, name) => name,
  rules: [
    guessed('headers', format),
    known('identifier', format),
    known('encoding', format),
    guessed('delimiter', format, ','),
    guessed('byteOrderMark'),
    known('textBytes', fields, 255),
    known('birthday', fields),
    guessed('days', fields, isoExample),
    known('numbers', format),
    guessed('phones'),
    guessed('consentColumns', 'mailchimp.com/help/gdpr-faq'),
    guessed('formulasStripped')
  ]
}
