import { expect, it } from 'vitest'
import { standardFieldsOfHeader } from '../../../src/core/import/detect/header-dictionary'
import { languages } from '../../../src/model/language'
import { standardFields } from '../../../src/model/standard-fields'
import { createWords } from '../../../src/words/create-words'
import { standardFieldName } from '../../../src/words/field-name'

it.each(languages)('a list with headers in %s is read back into the same standard fields', (language) => {
  const words = createWords(language)
  const lost = standardFields.filter(
    ({ id }) => id !== 'age' && !standardFieldsOfHeader(standardFieldName(words, id)).includes(id)
  )
  expect(lost).toEqual([])
})
