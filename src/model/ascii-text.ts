const letters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh ' +
    'щ shch ы y э e ю yu я ya і i ї yi є ye ґ g ў u ł l ß ss æ ae ø o đ d'
  )
    .split(' ')
    .reduce<string[][]>(
      (pairs, part, index, parts) => (index % 2 ? pairs : [...pairs, [part, parts[index + 1] ?? '']]),
      []
    )
)

/** A text in lower-case ASCII letters: Cyrillic transliterated, accents left out; what has no such letter stays. */
export function asciiText(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().replace(/[ъь]/g, '')
  return [...lower]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}
