import { asciiName } from './ascii-name'
import { guessed, isoExample, known, megabytes, plainFile, type Profile } from './profile'

const prepare = 'www.getresponse.com/help/how-do-i-prepare-a-file-for-import.html'
const ftp = 'www.getresponse.pl/pomoc/jak-przygotowac-plik-do-importu-przez-ftp.html'
const lists = 'support.getresponse.com/faq/what-types-of-lists-can-i-import'

/** GetResponse, within its stricter rules of files by FTP, which its import by hand takes as well. */
export const getresponse: Profile = {
  ...plainFile,
  id: 'getresponse',
  name: 'GetResponse',
  channels: ['email'],
  limits: { bytes: megabytes(50), rows: null, columns: null },
  text: { unit: 'characters', most: 255 },
  wholeName: { unit: 'characters', most: 128 },
  email: { most: 128, forbidden: '!#$%^&( )|\\,', roles: 'leaveOut' },
  columns: [
    { header: 'email', verified: true, holds: { kind: 'email' } },
    { header: 'name', verified: true, holds: { kind: 'wholeName' } },
    { header: 'phone', verified: false, holds: { kind: 'phone' } },
    { header: 'birthdate', verified: false, holds: { kind: 'field', field: 'birth_date' } },
    { header: 'segment', verified: false, holds: { kind: 'segments' } },
    { header: 'consent', verified: false, holds: { kind: 'consent', part: 'given' } },
    { header: 'consent_date', verified: false, holds: { kind: 'consent', part: 'date' } },
    { header: 'consent_source', verified: false, holds: { kind: 'consent', part: 'source' } },
    { header: 'consent_text', verified: false, holds: { kind: 'consent', part: 'text' } }
  ],
  headerOf: (_field, name) => asciiName(name),
  rules: [
    known('headers', prepare),
    known('identifier', prepare),
    known('encoding', prepare),
    known('delimiter', ftp, ','),
    guessed('byteOrderMark', ftp),
    known('fileMegabytes', prepare, 50),
    known('emailCharacters', prepare, 128),
    known('emailForbidden', prepare),
    known('nameCharacters', ftp, 128),
    known('textCharacters', prepare, 255),
    known('phones', prepare),
    known('days', prepare, isoExample),
    known('lineBreaks', ftp),
    guessed('severalValues', prepare, ', '),
    known('roleRefused', lists),
    guessed('attributes'),
    guessed('consentColumns'),
    guessed('formulasStripped')
  ]
}
