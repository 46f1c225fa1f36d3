const separators = /[;,\s]+/
/** RFC 5321's local part as mailing tools take it: letters, digits and signs, none of which a spreadsheet would run at the start. */
const local = /^[a-z0-9_](?:[a-z0-9!#$%&'*+/=?^_`{|}~.-]{0,62}[a-z0-9!#$%&'*+/=?^_`{|}~-])?$/i
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

/** The e-mails that a cell may hold, each as it is written. */
export function emailsOf(text: string): string[] {
  return text.split(separators).filter((part) => part !== '')
}

/** Whether a text is an e-mail that a tool can write to: ASCII, one at sign, a domain of at least two labels. */
export function isEmail(text: string): boolean {
  const at = text.indexOf('@')
  const [name, domain] = [text.slice(0, at), text.slice(at + 1)]
  if (at < 1 || !local.test(name) || name.includes('..')) return false
  const labels = domain.split('.')
  const last = labels[labels.length - 1] ?? ''
  return labels.length > 1 && domain.length <= 253 && labels.every((each) => label.test(each)) && /^\D.+$/.test(last)
}

/** The form in which two e-mails are one. */
export function comparedEmail(email: string): string {
  return email.toLowerCase()
}

const roles = new Set(
  (
    'abuse admin administrator billing biuro buh buhgalter contact contacts donotreply do-not-reply faktury help hello hr ' +
    'info information ksiegowosc kontakt mail mailer-daemon marketing news newsletter no-reply no_reply noreply nospam ' +
    'office opt order orders postmaster pr press reception reklama root sale sales security sekretariat shop sklep sprzedaz ' +
    'support team webmaster welcome zakaz zakupy zamowienia'
  ).split(' ')
)

/** Whether an e-mail is that of a role such as info@ or no-reply@ and not of a person. */
export function isRoleAddress(email: string): boolean {
  const name = email.slice(0, email.indexOf('@')).toLowerCase()
  return roles.has(name.split('+')[0] ?? name)
}
