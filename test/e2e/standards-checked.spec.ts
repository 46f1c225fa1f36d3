import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StandardFindingKind } from '../../src/contract/standard-results'
import { foundingFailure, sixFaults } from './standards-in-stories'
import { expect, test, type Program } from './with-program'

async function opened({ welcome, frame, page, words }: Program) {
  await welcome.openWorkspace('Mine')
  await frame.goTo('standards')
  const checker = page.getByRole('region', { name: words.say('standards.sides.checker') })
  return { checker, headings: checker.getByRole('heading', { level: 3 }) }
}

const counts = ({ words }: Program, faults: number, warnings: number, notes = 0) =>
  [
    faults > 0 ? words.say('checker.faults', {}, faults) : '',
    warnings > 0 ? words.say('checker.warnings', {}, warnings) : '',
    notes > 0 ? words.say('checker.notes', {}, notes) : ''
  ]
    .filter(Boolean)
    .join(' · ')

test('faults in the standards of four segments are found with their places and customers, mended one by one, and come back', async ({
  openProgram
}) => {
  const program = await openProgram('en', await sixFaults())
  const { page, words, frame } = program
  const { checker, headings } = await opened(program)
  const status = checker.getByRole('status')
  await expect(status).toHaveText(counts(program, 4, 4))
  const titles: Partial<Record<StandardFindingKind, string>> = {
    contradiction: words.say('standard.findings.contradiction.title', { served: 'Oslo', other: 'VIP' }),
    expectationsInQueue: words.say('standard.findings.expectationsInQueue.title', { queue: 'South' }),
    notInherited: words.say('standard.findings.notInherited.title', { segment: 'VIP' }),
    tooManyLevels: words.say('standard.findings.tooManyLevels.title', {}, 5),
    noOwner: words.say('standard.findings.noOwner.title'),
    noMoreStaff: words.say('standard.findings.noMoreStaff.title', {
      department: words.say('standard.departments.support'),
      segments: words.say('standard.quoted', { name: 'VIP' })
    }),
    noStandard: words.say('standard.findings.noStandard.title', {}, 2),
    reviewOverdue: words.say('standard.findings.reviewOverdue.title', { segment: 'Bergen' })
  }
  for (const title of Object.values(titles)) await expect(headings.filter({ hasText: title })).toHaveCount(1)

  await checker.getByRole('button', { name: titles.notInherited }).click()
  await checker.getByRole('button', { name: 'VIP · Delivery: Complaint' }).click()
  await expect(page.locator('[data-current]')).toBeFocused()
  await expect(page.getByRole('grid')).toHaveAttribute('aria-label', /VIP/)

  await checker.getByRole('button', { name: titles.contradiction }).click()
  await checker.getByRole('button', { name: words.say('checker.showCustomers', {}, 1) }).click()
  await expect(page.getByRole('gridcell', { name: 'Anna', exact: true })).toBeVisible()
  await expect(page.getByRole('gridcell', { name: 'Bo', exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: words.say('checker.showAll') }).click()
  await expect(page.getByRole('gridcell', { name: 'Bo', exact: true })).toBeVisible()
  await frame.goTo('standards')

  await expect(status).toHaveText(counts(program, 4, 4))
  for (let made = 0; made < 12 && (await headings.count()) > 0; made++) {
    const head = headings.first().getByRole('button')
    const title = await head.innerText()
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
    await checker
      .getByRole('group', { name: words.say('checker.mend') })
      .getByRole('button')
      .first()
      .click()
    await expect(headings.getByRole('button', { name: title, exact: true })).toHaveCount(0)
  }
  await expect(status).toHaveText(words.say('checker.nothing'))
  await frame.undo()
  await expect(headings).toHaveCount(1)
  await frame.redo()
  await expect(status).toHaveText(words.say('checker.nothing'))
  await frame.isSaved()
})

test('the founding failure is flagged twice, and a customer’s card tells how to serve', async ({ openProgram }) => {
  const program = await openProgram('en', await foundingFailure())
  const { page, words, frame } = program
  const { checker, headings } = await opened(program)
  await expect(checker.getByRole('status')).toHaveText(counts(program, 2, 0))
  await expect(headings).toHaveText([
    /Different expectations in the queue “Priority”/,
    /Customer support: priority for/
  ])
  await expect(checker).toContainText('5 customers of “Repeat visitors” and “Companies” stand in one queue')
  await page.keyboard.press('Control+k')
  await page.keyboard.insertText('Cid')
  const found = page.getByRole('option').first()
  await expect(found).toContainText('Companies · priority 1 · first answer 1 h · Contact centre')
  await page.keyboard.press('Enter')
  const card = page.getByRole('complementary', { name: words.say('customers.card', { name: 'Cid' }) })
  const served = card.getByRole('button', { name: words.say('serving.title') })
  await expect(served).toContainText('Companies')
  await served.click()
  await expect(card.getByRole('row', { name: words.say('serving.allRequests') })).toContainText('1 h')
  await frame.goTo('standards')
})

test('the handbook is shown in a language of its own, printed, and written as a file', async ({
  openProgram,
  hostKind
}, info) => {
  const program = await openProgram('en', await foundingFailure())
  const { page, words } = program
  await opened(program)
  await page.getByRole('button', { name: words.say('documents.open') }).click()
  const sheet = page.getByRole('article')
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Service handbook')
  await expect(sheet.getByRole('heading', { level: 3, name: '4. Repeat visitors' })).toBeVisible()
  if (hostKind === 'browser') {
    const path = info.outputPath('handbook.pdf')
    await page.pdf({ path, preferCSSPageSize: true })
    const text = printed(path)
    for (const promise of [
      'Service handbook',
      'Repeat visitors',
      '4 / 40',
      '1 / 40',
      '8 / 40',
      'Contact centre',
      'Priority'
    ])
      if (text !== null) expect(text).toContain(promise)
    if (text !== null) expect(text).not.toContain(words.say('documents.save'))
  }
  await page.getByRole('radio', { name: 'Polski' }).check({ force: true })
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Podręcznik obsługi klienta')
  await page
    .getByRole('navigation', { name: words.say('documents.list') })
    .getByRole('button', { name: /Companies/ })
    .click()
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Standard obsługi: Companies')
  await expect(sheet).toHaveAttribute('lang', 'pl')
  if (hostKind === 'browser') {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: words.say('documents.save') }).click()
    await page.getByRole('menuitem', { name: words.say('documents.routingCsv') }).click()
    const path = join(info.outputPath(), 'routing.csv')
    await (await download).saveAs(path)
    expect(readFileSync(path, 'utf8')).toContain(
      '"Companies","Obsługa klienta","Reklamacja","Priority","Contact centre"'
    )
  }
})

/** The text of a PDF; null where poppler is not installed, which continuous integration has. */
function printed(path: string): string | null {
  try {
    return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
  } catch (error) {
    if (process.env.CI === 'true') throw error
    return null
  }
}
