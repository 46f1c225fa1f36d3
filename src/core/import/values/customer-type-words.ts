import { comparableText } from '../../../model/comparable-text'
import type { customerTypes } from '../../../model/standard-fields'

type CustomerType = (typeof customerTypes)[number]

const words: Readonly<Record<CustomerType, readonly string[]>> = {
  person: [
    'person',
    'private person',
    'individual',
    'consumer',
    'b2c',
    'физлицо',
    'физ. лицо',
    'физическое лицо',
    'частное лицо',
    'osoba',
    'osoba fizyczna',
    'osoba prywatna'
  ],
  company: [
    'company',
    'business',
    'organisation',
    'organization',
    'b2b',
    'юрлицо',
    'юр. лицо',
    'юридическое лицо',
    'компания',
    'организация',
    'ип',
    'firma',
    'przedsiębiorstwo'
  ],
  wholesale: ['wholesale', 'wholesaler', 'опт', 'оптовый', 'оптовик', 'hurt', 'hurtownia', 'hurtowy', 'hurtownik'],
  partner: ['partner', 'reseller', 'dealer', 'партнер', 'дилер', 'diler'],
  supplier: ['supplier', 'vendor', 'поставщик', 'dostawca']
}
const typeOfWord = new Map(
  Object.entries(words).flatMap(([type, list]) => list.map((word) => [comparableText(word), type] as const))
)

/** The customer type that a word of English, Russian or Polish means; undefined for other words. */
export function customerTypeOf(text: string): string | undefined {
  return typeOfWord.get(comparableText(text))
}
