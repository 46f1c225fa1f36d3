import { describe, expect, it } from 'vitest'
import { standardFieldsOfHeader } from '../../../../src/core/import/detect/header-dictionary'

describe('headers of consent', () => {
  it.each([
    ['Email consent date', 'consent_email_date'],
    ['Дата согласия на рассылку', 'consent_email_date'],
    ['Źródło zgody SMS', 'consent_sms_source'],
    ['Wersja zgody telefon', 'consent_phone_text'],
    ['Согласие на звонки', 'consent_phone']
  ])('%s fills %s', (header, field) => {
    expect(standardFieldsOfHeader(header)).toContain(field)
  })
})
