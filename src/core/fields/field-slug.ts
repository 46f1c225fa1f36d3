const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
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
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ł: 'l'
}

/** An id of ASCII letters, digits and underscores made of a name (at most 60), which none of the taken ids is. */
export function fieldSlug(name: string, isTaken: (id: string) => boolean): string {
  const letters = [...name.normalize('NFC').toLowerCase()].map((letter) => cyrillic[letter] ?? letter).join('')
  const ascii = letters.normalize('NFD').replace(/\p{M}/gu, '')
  const slug =
    ascii
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 60) || 'formula'
  if (!isTaken(slug)) return slug
  for (let number = 2; ; number++) if (!isTaken(`${slug}_${number}`)) return `${slug}_${number}`
}
