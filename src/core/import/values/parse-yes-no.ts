const yesWords = ['yes', 'y', 'true', 't', '1', 'on', '+', 'да', 'д', 'истина', 'есть', 'tak', 'prawda']
const noWords = ['no', 'n', 'false', 'f', '0', 'off', 'нет', 'н', 'ложь', 'nie', 'fałsz']

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const spellings = (words: readonly string[], code: 1 | 2): (readonly [string, 1 | 2])[] =>
  words.flatMap((word) => [word, word.toUpperCase(), capitalised(word)].map((text) => [text, code] as const))
const codes = new Map([...spellings(noWords, 1), ...spellings(yesWords, 2), ['1.0', 2] as const, ['0.0', 1] as const])

/** 2 for a word that means yes, 1 for one that means no (English, Russian, Polish, 1 and 0), 0 for others. */
export function parseYesNo(text: string): 0 | 1 | 2 {
  return codes.get(text) ?? 0
}

/** Whether a text is a word for yes or no and not a digit. */
export function isYesNoWord(text: string): boolean {
  return /^\p{L}/u.test(text) && parseYesNo(text) !== 0
}
