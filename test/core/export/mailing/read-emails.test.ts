import { describe, expect, it } from 'vitest'
import { asciiName } from '../../../../src/core/export/profiles/ascii-name'
import { emailsOf, isEmail, isRoleAddress } from '../../../../src/core/export/mailing/read-emails'

describe('an e-mail', () => {
  it.each(['a@x.pl', "o'neil+news@x-y.co.uk", 'A.B_c@sub.x.travel', '1@x.io'])('%s can be one', (text) => {
    expect(isEmail(text)).toBe(true)
  })

  it.each(['', 'a', 'a@', '@x.pl', 'a@x', 'a@@x.pl', 'a@x..pl', 'a..b@x.pl', '.a@x.pl', 'a.@x.pl', 'иван@x.ru'])(
    '%s cannot be one',
    (text) => {
      expect(isEmail(text)).toBe(false)
    }
  )

  it.each(['=a@x.pl', '+a@x.pl', '-a@x.pl', 'a@-x.pl', 'a@x.1', 'a b@x.pl', `${'a'.repeat(65)}@x.pl`, 'a@x.pl>'])(
    '%s is not taken either',
    (text) => {
      expect(isEmail(text)).toBe(false)
    }
  )

  it('may stand beside others in a cell', () => {
    expect(emailsOf(' a@x.pl; b@x.pl, c@x.pl\n')).toEqual(['a@x.pl', 'b@x.pl', 'c@x.pl'])
  })

  it('may be that of a role', () => {
    for (const email of ['info@x.pl', 'No-Reply@x.pl', 'sales+pl@x.pl', 'Biuro@x.pl'])
      expect(isRoleAddress(email)).toBe(true)
    for (const email of ['anna@x.pl', 'information.desk@x.pl', 'infoanna@x.pl'])
      expect(isRoleAddress(email)).toBe(false)
  })
})

describe('a name of Latin letters', () => {
  it.each([
    ['Средний чек, zł', 'sredniy_chek_zl'],
    ['Łódź 2', 'lodz_2'],
    ['№', 'field'],
    ['__proto__', 'proto']
  ])('of %s is %s', (name, ascii) => {
    expect(asciiName(name)).toBe(ascii)
  })
})
