/** The list of fields beside the portrait. */
const en = {
  values: 'Values',
  addValue: 'Add a criterion: {field} is {value}',
  nearest: 'Nothing is called that. Nearest:',
  known: 'known for {share}',
  unknown: 'unknown for {count} customer | unknown for {count} customers',
  more: '{count} more value | {count} more values',
  plainText: 'Texts, each its own: search them in a criterion.',
  events: 'which, when',
  hint: 'Enter or click adds, or drag it to its place.'
}

export type VocabularyMessages = typeof en
export default en
