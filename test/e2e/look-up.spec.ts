import { newFile } from './customer-files'
import { expect, test } from './with-program'

const rows = [
  'id;name;email;phone;city',
  '001;Anna Nowak;anna@x.pl;600 100 200;Kraków',
  '002;Иван Петров;ivan@x.ru;8 (900) 123-45-67;Казань',
  '003;Jan Kowalski;jan@x.pl;+48 601 222 333;Gdańsk'
].join('\n')

test('a caller is looked up from anywhere by the number, and the card opens; columns stay as they are put', async ({
  openProgram,
  hostKind
}) => {
  const { page, words, welcome, importing, frame } = await openProgram('pl')
  await welcome.chooseCsv(await newFile('clients.csv', rows))
  await importing.start()
  await expect(importing.outcomeOf(3)).toBeVisible()
  await frame.goTo('settings')
  for (const [typed, name] of [
    ['+48600100200', 'Anna Nowak'],
    ['+7 900 123 45 67', 'Иван Петров'],
    ['JAN@X.PL', 'Jan Kowalski'],
    ['002', 'Иван Петров'],
    ['kow jan', 'Jan Kowalski']
  ] as const) {
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText(typed)
    await expect(page.getByRole('option').first()).toContainText(name)
    await page.keyboard.press('Enter')
    const card = page.getByRole('complementary', { name: words.say('customers.card', { name }) })
    await expect(card.getByRole('heading', { name })).toBeFocused()
  }
  await page.keyboard.press('Escape')
  const heads = page.getByRole('columnheader')
  const second = await heads.nth(1).innerText()
  await heads.nth(1).hover()
  await heads.nth(1).getByRole('button').last().click()
  await page.getByRole('menuitem', { name: words.say('customers.column.hide') }).click()
  await expect(page.getByRole('columnheader', { name: second })).toHaveCount(0)
  const last = await heads.nth(2).innerText()
  await heads.nth(2).hover()
  await heads.nth(2).getByRole('button').last().click()
  await page.getByRole('menuitem', { name: words.say('customers.column.pin') }).click()
  await expect(heads.nth(1)).toHaveText(last)
  await frame.goTo('segments')
  if (hostKind === 'browser') await page.reload()
  await frame.goTo('customers')
  await expect(heads.nth(1)).toHaveText(last)
  await expect(page.getByRole('columnheader', { name: second })).toHaveCount(0)
})
