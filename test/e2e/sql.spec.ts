import { expect, test } from './with-program'

test('a condition in SQL finds whom cards find, says in words what is wrong, and the portrait is copied as SQL', async ({
  openProgram
}) => {
  const { page, words, welcome, builder } = await openProgram('en')
  await welcome.openSample()
  await page
    .getByRole('button', { name: words.say('segments.new') })
    .first()
    .click()
  await builder.addRange(words.say('fields.names.age'), { from: 30, to: 39 }, 'age')
  await builder.addValues(words.say('fields.names.gender'), ['woman'])
  await builder.settled()
  const figure = builder.mirror.locator('[data-figure="count"]')
  const byCards = (await figure.textContent()) ?? ''
  await builder.vocabulary.getByRole('button', { name: words.say('sql.criterion') }).click()
  const condition = builder.openCard().getByRole('textbox', { name: words.say('sql.editor.condition') })
  await expect(condition).toBeFocused()
  await condition.fill('age BETWEEN 30 AND 39 AND gendr = 1')
  await expect(builder.openCard().getByText('There is no column “gendr”. (character 27)').first()).toBeVisible()
  await condition.fill(`age NOT BETWEEN 30 AND 39 OR "Gender" <> 'Woman'`)
  await expect(builder.openCard().getByText(words.say('sql.editor.fits'))).toBeVisible()
  await expect(figure).toHaveText('0')
  await condition.fill(`age BETWEEN 30 AND 39 AND "Gender" = 'Woman'`)
  await expect(figure).toHaveText(byCards)
  await page.getByRole('button', { name: words.say('sql.copy.action') }).click()
  const dialog = page.getByRole('dialog', { name: words.say('sql.copy.title') })
  const text = dialog.getByRole('textbox', { name: words.say('sql.copy.text') })
  await expect(text).toHaveValue(/SELECT customers\."customer_id"\nFROM customers\nWHERE /)
  await dialog.getByText(words.say('sql.copy.dialects.postgresql')).click()
  await expect(text).toHaveValue(/customers\."gender_key" = 'woman'/)
  await dialog.getByRole('button', { name: words.say('sql.copy.copy'), exact: true }).click()
  await expect(dialog.getByText(words.say('sql.copy.copied'))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})
