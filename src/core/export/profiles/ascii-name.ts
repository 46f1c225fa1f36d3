const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  đ: 'd'
}

/** A name of lower-case Latin letters, digits and underscores, for tools that take no others: `Средний чек` is `sredniy_chek`; `field` when nothing is left. */
export function asciiName(name: string): string {
  const letters = [...name.normalize('NFC').toLowerCase()].map(
    (character) => cyrillic[character] ?? character.normalize('NFD').replace(/\p{Mn}/gu, '')
  )
  const text = letters
    .map((letter) => cyrillic[letter] ?? letter)
    .join('')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  return text === '' ? 'field' : text.slice(0, 50)
}
