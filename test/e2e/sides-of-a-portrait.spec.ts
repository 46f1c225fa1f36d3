import { expect, test } from './with-program'

test('the builder shows who does not match, why, and who would join without a criterion', async ({ openProgram }) => {
  const { page, words, welcome } = await openProgram('en')
  await welcome.openSample()
  await page.getByRole('link', { name: /VIP/ }).first().click()
  const table = page.getByRole('region', { name: words.say('builder.table.title') })
  const sides = table.getByRole('group', { name: words.say('builder.table.sides') })
  await sides.getByRole('button', { name: / do not$/ }).click()
  await expect(table.getByText('VIP', { exact: true })).toHaveCount(0)
  await table
    .getByRole('button', { name: words.say('why.open') })
    .first()
    .click()
  await expect(page.getByText(words.say('why.verdicts.noMatch', { name: 'VIP' }))).toBeVisible()
  await page.keyboard.press('Escape')
  const costs = page.getByTitle(words.say('builder.ledger.show'))
  const customers = Number(((await costs.textContent()) ?? '').replace(/\D/g, ''))
  expect(customers).toBeGreaterThan(0)
  await costs.click()
  await expect(sides.getByRole('button', { name: words.say('builder.table.joining', {}, customers) })).toBeVisible()
  await sides.getByRole('button', { name: words.say('builder.table.back') }).click()
  await expect(sides.getByRole('button', { name: / match$/ })).toHaveAttribute('aria-pressed', 'true')
})
