import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import iconv from 'iconv-lite'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { profileOf } from '../../../../src/core/export/profiles/profile-of'
import { exportProfileIds, type ExportProfileId } from '../../../../src/model/export-record'
import { filesOf, people, planOf, taskOf } from './mailing-people'

const folder = resolve(import.meta.dirname, '../../../fixtures/lists')
const columns = ['city', 'postcode', 'own', 'interests', 'loyalty_card']

/** What each profile makes of the fixture: of the tools' lists the usual choices, of the spreadsheets everybody. */
function made(profile: ExportProfileId): Buffer {
  const isSheet = profileOf(profile).ofBase !== null
  const [file, ...others] = filesOf(planOf(taskOf({ profile, columns: isSheet ? [] : columns, overlap: 'together' })))
  expect(others).toEqual([])
  return file ?? Buffer.alloc(0)
}

/** Makes them anew, to be read by eye: `MAKE_LIST_FIXTURES=1 npx vitest run --project node test/core/export/mailing`. */
if (process.env.MAKE_LIST_FIXTURES) {
  mkdirSync(folder, { recursive: true })
  for (const profile of exportProfileIds) writeFileSync(resolve(folder, `${profile}.csv`), made(profile))
}

const kept = (profile: ExportProfileId): Buffer => readFileSync(resolve(folder, `${profile}.csv`))

function rowsOf(profile: ExportProfileId): string[][] {
  const text = iconv.decode(kept(profile), 'utf8', { stripBOM: false }).replace(/^\ufeff/, '')
  const { delimiter } = profileOf(profile)
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\r\n', skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

const tools = exportProfileIds.filter((id) => profileOf(id).ofBase === null)
const sheets = exportProfileIds.filter((id) => profileOf(id).ofBase !== null)

describe.each(exportProfileIds)('the list for %s', (profile) => {
  it('is the kept one, byte for byte', () => {
    expect(made(profile).equals(kept(profile))).toBe(true)
  })

  it('is read back by another reader with a header once and all columns in each row', () => {
    const [headers = [], ...rows] = rowsOf(profile)
    expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length)
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) expect(row).toHaveLength(headers.length)
  })

  it('is UTF-8, with a mark only for a spreadsheet', () => {
    const bytes = kept(profile)
    expect(iconv.encode(iconv.decode(bytes, 'utf8', { stripBOM: false }), 'utf8').equals(bytes)).toBe(true)
    const begins = [...bytes.subarray(0, 3)]
    if (sheets.includes(profile)) expect(begins).toEqual([0xef, 0xbb, 0xbf])
    else expect(begins).not.toEqual([0xef, 0xbb, 0xbf])
  })

  it('has no cell that a spreadsheet would run', () => {
    const harmless = /^(?:[+-]?\d+(?:[.,]\d+)?|\+\d[\d ().-]+)$/
    const dangerous = rowsOf(profile)
      .flat()
      .filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !harmless.test(cell))
    expect(dangerous).toEqual([])
  })
})

describe.each(tools)('the list for the tool %s', (profile) => {
  const [headers = [], ...rows] = rowsOf(profile)
  const cells = (pattern: RegExp): string[] => {
    const at = headers.findIndex((header) => pattern.test(header))
    return at === -1 ? [] : rows.map((row) => row[at] ?? '')
  }

  it('has only E.164 numbers, single e-mails and no line breaks', () => {
    for (const phone of cells(/^(?:phone|sms|phone number)$/i)) expect(phone).toMatch(/^(?:\+[1-9]\d{6,14})?$/)
    for (const email of cells(/^e-?mail/i)) expect(email).toMatch(/^[^\s@;,]+@[^\s@;,]+\.[a-z]+$/i)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/[\r\n\t\u0007]/)
  })

  it('holds nobody without proof of consent, and no address twice', () => {
    const emails = cells(/^e-?mail/i).map((email) => email.toLowerCase())
    expect(new Set(emails).size).toBe(emails.length)
    for (const nobody of ['silent@x.pl', 'refused@x.pl', 'undated@x.pl', 'broken@'])
      expect(emails).not.toContain(nobody)
  })
})

describe('the limits of the tools', () => {
  it('are kept: 255 bytes at Mailchimp, 255 characters and narrow e-mails at GetResponse', () => {
    for (const cell of rowsOf('mailchimp').flat()) expect(Buffer.byteLength(cell)).toBeLessThanOrEqual(255)
    expect(rowsOf('mailchimp').flat()).toContain('Ж'.repeat(127))
    for (const cell of rowsOf('getresponse').flat()) expect(cell.length).toBeLessThanOrEqual(255)
    const emails = rowsOf('getresponse').map(([email = '']) => email)
    expect(emails.filter((email) => /^info@|!/.test(email) || email.length > 128)).toEqual([])
    expect(rowsOf('brevo').map(([email = '']) => email)).toContain('info@x.pl')
  })

  it('of Unisender tell since when a phone may be written to only where there is a phone', () => {
    const [headers = [], ...rows] = rowsOf('unisender')
    const [phone, since] = [headers.indexOf('phone'), headers.indexOf('phone_subscribe_times')]
    expect(rows.filter((row) => row[phone] === '' && row[since] !== '')).toEqual([])
    expect(rows.filter((row) => row[since] !== '').length).toBeGreaterThan(0)
  })

  it('of a spreadsheet leave everybody in, with the decimal comma where it is usual', () => {
    for (const profile of sheets) expect(rowsOf(profile)).toHaveLength(people.length + 1)
    expect(rowsOf('excel-pl').flat()).toContain('12345,67')
    expect(rowsOf('excel-ru').flat()).toContain('31.12.1960')
    expect(rowsOf('excel-en').flat()).toContain('12345.67')
  })
})
