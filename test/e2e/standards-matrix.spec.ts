import { expect, test } from './with-program'

test('standards for four segments: a promise reaches every department, a field has its own and inherits again', async ({
  openProgram
}) => {
  const { page, words, welcome, frame, standards } = await openProgram('en')
  await welcome.openSample()
  await frame.goTo('standards')
  await standards.start()
  await expect(page.getByText(words.say('standards.start.mark'))).toBeVisible()

  const [everywhere, all] = [words.say('standards.allDepartments'), words.say('standards.allRequests')]
  for (const [segment, answer] of [
    ['new', '4 h'],
    ['regular', '2 h'],
    ['wholesale', '1 h'],
    ['vip', '30 min']
  ] as const) {
    await standards.choose(words.say(`starter.${segment}.name`))
    await (await standards.field(everywhere, all)).click()
    await standards.write('firstAnswer', answer)
    await expect(standards.list.getByRole('button', { name: words.say(`starter.${segment}.name`) })).toContainText(
      words.say('standards.ownCount', {}, 1)
    )
  }
  const vip = words.say('standard.minutes', {}, 30)
  await expect(standards.fields).toHaveCount(42)
  for (const field of await standards.fields.all()) await expect(field).toHaveAccessibleName(new RegExp(vip))

  await standards.choose(words.say('starter.vip.name'))
  await standards.promise('bestHours').getByRole('button').first().click()
  const offer = standards.promise('bestHours').getByRole('button', { name: /%/ }).first()
  const [offered = ''] = (await offer.innerText()).split(' ·')
  await offer.click()
  await expect(standards.promise('bestHours').getByRole('button').first()).toContainText(offered)

  const delivery = words.say('standard.departments.delivery')
  const complaint = words.say('standard.requests.complaint')
  const field = await standards.field(delivery, complaint)
  await field.click()
  await standards.write('firstAnswer', '8 h')
  await expect(field).toHaveAccessibleName(new RegExp(words.say('standard.hours', {}, 8)))
  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(field).toHaveAccessibleName(new RegExp(vip))
  await frame.undo()
  await expect(field).toHaveAccessibleName(new RegExp(words.say('standard.hours', {}, 8)))
  await page.keyboard.press('Control+z')
  await expect(field).toHaveAccessibleName(new RegExp(vip))

  await field.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(
    await standards.field(words.say('standard.departments.accounting'), words.say('standard.requests.enquiry'))
  ).toBeFocused()
  await frame.isSaved()
})

test('departments, their order and what goes with them; segments are put in order by keys', async ({ openProgram }) => {
  const { page, words, welcome, frame, standards } = await openProgram('pl')
  await welcome.openSample()
  await frame.goTo('standards')
  await standards.start()
  const vip = standards.list.getByRole('button', { name: words.say('starter.vip.name') })
  await vip.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(standards.list.getByRole('button').nth(1)).toContainText(words.say('starter.vip.name'))
  await expect(vip).toBeFocused()

  await page.getByRole('radio', { name: words.say('standards.layouts.request') }).check({ force: true })
  await expect(standards.grid.getByRole('rowheader')).toHaveCount(7)
  const support = words.say('standard.departments.support')
  await (await standards.field(words.say('starter.new.name'), support)).click()
  await expect(page.getByRole('heading', { name: words.say('starter.new.name') })).toBeVisible()
  await expect(standards.grid.getByRole('columnheader', { name: support, exact: true })).toBeVisible()
  await page.getByRole('radio', { name: words.say('standards.layouts.segment') }).check({ force: true })

  await standards.openParts()
  await standards.dialog.getByRole('textbox').last().fill('Magazyn')
  await page.keyboard.press('Enter')
  const added = standards.dialog.getByRole('textbox', { name: 'Magazyn', exact: true })
  await expect(added).toHaveValue('Magazyn')
  await added.fill('')
  await page.keyboard.press('Tab')
  await expect(page.getByText(words.say('standards.parts.needsName'))).toBeVisible()
  await expect(added).toHaveValue('Magazyn')
  const accounting = words.say('standard.departments.accounting')
  await standards.dialog
    .getByRole('button', { name: words.say('standards.parts.remove', { name: accounting }) })
    .click()
  await expect(standards.dialog.getByRole('alert')).toContainText(words.say('standards.parts.goes', {}, 1))
  await standards.dialog.getByRole('button', { name: words.say('standards.parts.removeNow'), exact: true }).click()
  await expect(standards.dialog.getByRole('textbox', { name: accounting })).toHaveCount(0)
  await page.keyboard.press('Escape')
  const header = (name: string) => standards.grid.getByRole('rowheader', { name, exact: true })
  await expect(header('Magazyn')).toBeVisible()
  await expect(header(accounting)).toHaveCount(0)
  await frame.undo()
  await expect(header(accounting)).toBeVisible()
})

test('a time keeps its length in another unit; from the tab of a segment one goes to the standard it inherits from', async ({
  openProgram
}) => {
  const { page, words, welcome, frame, standards } = await openProgram('en')
  await welcome.openSample()
  await frame.goTo('standards')
  await standards.start()
  await (await standards.field(words.say('standards.allDepartments'), words.say('standards.allRequests'))).click()
  const answer = standards.promise('firstAnswer')
  await answer.getByRole('button').first().click()
  await answer.getByRole('radio', { name: words.say('standards.units.minutes') }).check({ force: true })
  await expect(answer.getByRole('textbox')).toHaveValue('480')
  await answer.getByRole('textbox').fill('abc')
  await expect(answer.getByRole('alert')).toBeVisible()
  await expect(answer.getByRole('button').first()).toContainText(words.say('standard.hours', {}, 8))

  await frame.goTo('segments')
  await page
    .getByRole('link', { name: words.say('starter.vip.name') })
    .first()
    .click()
  await page.getByRole('link', { name: new RegExp(`^${words.say('sheet.tabs.standard')}`) }).click()
  await (await standards.field(words.say('standards.allDepartments'), words.say('standards.allRequests'))).click()
  await answer.getByRole('button', { name: /^inherited/ }).click()
  await expect(page).toHaveURL(/#\/standards/)
  await expect(page.getByRole('heading', { level: 2, name: words.say('standard.common') }).first()).toBeVisible()
})
