import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMissing } from '../../../../src/core/import/values/missing'
import { parseAge } from '../../../../src/core/import/values/parse-age'
import { parseDay } from '../../../../src/core/import/values/parse-day'
import { minorUnits, plainMinorUnits, writtenMoney } from '../../../../src/core/import/values/parse-money'
import { parseNumber, writtenNumber } from '../../../../src/core/import/values/parse-number'
import { parseYesNo } from '../../../../src/core/import/values/parse-yes-no'
import { genderOf } from '../../../../src/core/import/values/gender-words'
import { openAge } from '../../../../src/model/customer-table'
import { dayFromIso, isoFromDay, unknownDay } from '../../../../src/model/day'
import type { DateOrder } from '../../../../src/model/recipe'

const today = dayFromIso('2026-11-21') ?? 0

describe('a number in a cell', () => {
  it.each([
    ['1234', '.', 1234],
    ['-12.5', '.', -12.5],
    ['+3', '.', 3],
    ['−7', '.', -7],
    ['1,234.5', '.', 1234.5],
    ['1 234 567,89', ',', 1234567.89],
    ['1\u00a0234,5', ',', 1234.5],
    ['1\u202f234', ',', 1234],
    ["1'234'567.1", '.', 1234567.1],
    ['1.234.567', ',', 1234567],
    ['.5', '.', 0.5],
    ['5.', '.', 5],
    ['1,5E+05', ',', 150000],
    ['12 %', '.', 12],
    ['0,1', ',', 0.1]
  ] as const)('%s with decimal sign %s is %d', (text, decimal, value) => {
    expect(parseNumber(text, decimal)).toBe(value)
  })

  it.each([
    ['12,5', '.'],
    ['12.5', ','],
    ['1,2345', '.'],
    ['1 23', '.'],
    ['12a', '.'],
    ['', '.'],
    ['-', '.'],
    ['.', '.'],
    ['1.2.3', '.'],
    ['1e999', '.'],
    ['0x10', '.'],
    ['Infinity', '.']
  ] as const)('%s with decimal sign %s is none', (text, decimal) => {
    expect(parseNumber(text, decimal)).toBeNaN()
  })

  it('is read to the last bit as the language reads it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(6), (value, digits) => {
        const text = value.toFixed(digits)
        if (text.includes('e')) return
        expect(parseNumber(text, '.')).toBe(Number(text) || 0)
        expect(parseNumber(text.replace('.', ','), ',')).toBe(Number(text) || 0)
      })
    )
  })
})

describe('an amount of money', () => {
  const read = (text: string, decimal: '.' | ',', digits = 2): readonly [number, string | null] | null => {
    const written = writtenMoney(text, decimal)
    return written && [minorUnits(written.number, digits), written.currency]
  }

  it.each([
    ['1 234,50 ₽', ',', 123450, 'RUB'],
    ['1234,5 руб.', ',', 123450, 'RUB'],
    ['99р.', ',', 9900, 'RUB'],
    ['1.234,50 zł', ',', 123450, 'PLN'],
    ['PLN 10', ',', 1000, 'PLN'],
    ['$1,234.50', '.', 123450, 'USD'],
    ['-$5.25', '.', -525, 'USD'],
    ['$-5.25', '.', -525, 'USD'],
    ['€ 7', '.', 700, 'EUR'],
    ['£0.99', '.', 99, 'GBP'],
    ['(12.30)', '.', -1230, null],
    ['($12.30)', '.', -1230, 'USD'],
    ['12.345', '.', 1235, null],
    ['1.005', '.', 101, null],
    ['-1.005', '.', -100, null],
    ['20000.0', '.', 2000000, null]
  ] as const)('%s (decimal sign %s) is %d minor units, %s', (text, decimal, minor, currency) => {
    expect(read(text, decimal)).toEqual([minor, currency])
  })

  it.each(['от 20000 до 50000 руб.', '35-49K', 'abc', '12 XYZ', '10 $ €', '1 тыс. руб.'])('%s is none', (text) => {
    expect(read(text, '.')).toBeNull()
  })

  it('has no minor digits in yen', () => {
    expect(read('¥1500', '.', 0)).toEqual([1500, 'JPY'])
    expect(read('1500.5', '.', 0)?.[0]).toBe(1501)
  })

  it('is rounded half up without binary error, and the quick way agrees with the exact one', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.nat(4), fc.constantFrom(0, 2, 3), (mantissa, decimals, digits) => {
        const padded = mantissa.toString().padStart(decimals + 1, '0')
        const text = decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`
        const scale = 10n ** BigInt(decimals)
        const exact = Number((2n * mantissa * 10n ** BigInt(digits) + scale) / (2n * scale))
        expect(read(text, '.', digits)?.[0]).toBe(exact)
        const quick = plainMinorUnits(text, '.', digits)
        if (!Number.isNaN(quick)) expect(quick).toBe(exact)
      })
    )
  })

  it('beyond 2^53 minor units is none', () => {
    expect(read('99999999999999999', '.')?.[0]).toBeNaN()
    expect(minorUnits(writtenNumber('1e300', '.') ?? { negative: false, digits: '0', exponent: 0 }, 2)).toBeNaN()
  })
})

describe('a day in a cell', () => {
  const read = (text: string, order: DateOrder): string | null => {
    const day = parseDay(text, { order, latestShortYear: today })
    return day === unknownDay ? null : isoFromDay(day)
  }

  it.each([
    ['2012-09-04', 'dmy', '2012-09-04'],
    ['2012/9/4', 'mdy', '2012-09-04'],
    ['31.12.2025', 'dmy', '2025-12-31'],
    ['31.12.2025', 'ymd', '2025-12-31'],
    ['9/4/2012', 'mdy', '2012-09-04'],
    ['9/4/2012', 'dmy', '2012-04-09'],
    ['04-09-2012', 'dmy', '2012-09-04'],
    ['01.01.2020 0:00', 'dmy', '2020-01-01'],
    ['2014-01-05T10:00:00Z', 'ymd', '2014-01-05'],
    ['2014-01-05 10:00:00.123+02:00', 'ymd', '2014-01-05'],
    ['1/2/2020 5:30 PM', 'mdy', '2020-01-02'],
    ['31.12.25', 'dmy', '2025-12-31'],
    ['12.05.57', 'dmy', '1957-05-12'],
    ['19970101', 'ymd', '1997-01-01'],
    ['5 мая 2020 г.', 'dmy', '2020-05-05'],
    ['12 grudnia 2021', 'dmy', '2021-12-12'],
    ['4 Sep 2012', 'dmy', '2012-09-04'],
    ['September 4, 2012', 'mdy', '2012-09-04'],
    ['29.02.2024', 'dmy', '2024-02-29']
  ] as const)('%s in order %s is %s', (text, order, day) => {
    expect(read(text, order)).toBe(day)
  })

  it.each([
    ['29.02.2023', 'dmy'],
    ['31/12/2025', 'mdy'],
    ['05-06-2020', 'ymd'],
    ['1/2/20', 'dmy'],
    ['2020-13-01', 'ymd'],
    ['12.2020', 'dmy'],
    ['yesterday', 'dmy'],
    ['31.12.2025 late', 'dmy'],
    ['01.01.2020 0:00:00:00', 'dmy'],
    ['99', 'dmy']
  ] as const)('%s in order %s is none', (text, order) => {
    expect(read(text, order)).toBeNull()
  })
})

describe('an age in a cell', () => {
  it.each([
    ['42', 42, 42],
    ['42 года', 42, 42],
    ['42.0', 42, 42],
    ['45-54', 45, 54],
    ['45–54 лет', 45, 54],
    ['от 25 до 34 лет', 25, 34],
    ['65+', 65, openAge],
    ['60 и старше', 60, openAge],
    ['65 lat i więcej', 65, openAge],
    ['старше 60', 61, openAge],
    ['under 25', 0, 24],
    ['до 18', 0, 17],
    ['0', 0, 0]
  ])('%s is from %d to %d', (text, from, to) => {
    expect(parseAge(text)).toEqual({ from, to })
  })

  it.each(['1957', '-5', 'abc', '54-45', '151', '35-49K', ''])('%s is none', (text) => {
    expect(parseAge(text)).toBeNull()
  })
})

describe('words in three languages', () => {
  it('mean yes or no', () => {
    expect(['yes', 'Да', 'TAK', '1', 'true'].map(parseYesNo)).toEqual([2, 2, 2, 2, 2])
    expect(['No', 'нет', 'Nie', '0', 'False'].map(parseYesNo)).toEqual([1, 1, 1, 1, 1])
    expect(['maybe', '2', ''].map(parseYesNo)).toEqual([0, 0, 0])
  })

  it('mean a gender', () => {
    expect(['Female', 'ж', 'Женский', 'kobieta', 'K'].map(genderOf)).toEqual(Array(5).fill('woman'))
    expect(['M', 'муж.', 'Мужской', 'Mężczyzna'].map(genderOf)).toEqual(Array(4).fill('man'))
    expect(['0', 'Absurd'].map(genderOf)).toEqual([undefined, undefined])
  })

  it('mean that there is no value, only as a whole cell', () => {
    expect(['', '?', 'NA', 'n/a', 'NULL', '-', '—', 'Нет данных', 'brak danych', 'NaN'].every(isMissing)).toBe(true)
    expect(['None', 'нет', 'NA 5', '0', 'Unknown', 'a?'].some(isMissing)).toBe(false)
  })
})
