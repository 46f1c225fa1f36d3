import { describe, expect, it } from 'vitest'
import { createWords } from '../../src/words/create-words'

const plain = (text: string): string => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '~')
const en = createWords('en')
const ru = createWords('ru')
const pl = createWords('pl')

describe('words of a language', () => {
  it('say a message with its parameters, and numbers in the form of the language', () => {
    expect(en.say('fields.ageOpen', { from: '65' })).toBe('65+')
    expect(plain(en.say('fields.units.customers', {}, 48210))).toBe('48,210 customers')
    expect(plain(ru.say('fields.units.customers', {}, 48210))).toBe('48_210 клиентов')
    expect(plain(pl.say('fields.units.customers', {}, 48210))).toBe('48_210 klientów')
  })

  it('show text of the user literally, never as a template', () => {
    expect(en.say('fields.ageOpen', { from: '{count} | @:fields.yes <b>' })).toBe('{count} | @:fields.yes <b>+')
  })

  it('write whole money from 100 on and with decimals below, unless told', () => {
    expect(plain(en.money(410000, 'RUB'))).toBe('4,100_₽')
    expect(plain(ru.money(410000, 'RUB'))).toBe('4_100_₽')
    expect(plain(pl.money(400000, 'PLN'))).toBe('4000_zł')
    expect(plain(pl.money(1250, 'PLN'))).toBe('12,50_zł')
    expect(plain(pl.money(1250, 'PLN', { whole: true }))).toBe('13_zł')
    expect(plain(en.money(410050, 'USD', { exact: true }))).toBe('$4,100.50')
  })

  it('know the minor digits of a currency, its sign, and codes that are no currency', () => {
    expect(plain(en.money(5000, 'JPY'))).toBe('¥5,000')
    expect(plain(en.money(5000, 'CAD'))).toBe('50.00_CAD')
    expect(plain(ru.money(-5000, 'EUR'))).toBe('−50,00_€')
    expect(plain(en.money(5000, '1x!'))).toBe('50.00_1x!')
    expect(plain(en.money(0, 'EUR'))).toBe('€0.00')
  })

  it('write shares with one decimal, and never round to none or all', () => {
    expect(plain(en.percent(0.0664))).toBe('6.6~%')
    expect(plain(ru.percent(0.0664))).toBe('6,6~%')
    expect(plain(pl.percent(0))).toBe('0~%')
    expect(plain(en.percent(1))).toBe('100~%')
    expect(plain(en.percent(0.0001))).toBe('<~0.1~%')
    expect(plain(en.percent(0.9999))).toBe('>~99.9~%')
  })

  it('write days and months', () => {
    expect(en.day('2026-11-21')).toBe('21 Nov 2026')
    expect(ru.day('2026-11-21')).toBe('21 ноября 2026')
    expect(pl.day('2026-11-21')).toBe('21 listopada 2026')
    expect(en.month('2026-11')).toBe('Nov 2026')
    expect(ru.month('2026-11-21')).toBe('ноябрь 2026')
    expect(pl.month('2026-11')).toBe('listopad 2026')
    expect(en.day('soon')).toBe('soon')
  })

  it('write the local time of an instant', () => {
    const local = new Date(2026, 10, 21, 14, 2)
    expect(en.time(local.toISOString())).toBe('14:02')
    expect(pl.time(local.toISOString())).toBe('14:02')
    expect(ru.time('never')).toBe('never')
  })

  it('join lists', () => {
    expect(en.list(['a', 'b', 'c'], 'and')).toBe('a, b and c')
    expect(ru.list(['a', 'b', 'c'], 'or')).toBe('a, b или c')
    expect(pl.list(['a', 'b', 'c'], 'and')).toBe('a, b i c')
  })
})
