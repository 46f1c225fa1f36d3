import { standardFieldName } from '../../src/words/field-name'
import { test, type Program } from '../e2e/with-program'

const folder = 'docs/screenshots'

/** The portrait of the pictures: men of 27–45 in two cities, or with a loyalty card, who spend more than most. */
async function compose({ page, words, builder, frame }: Program): Promise<void> {
  const named = (id: string) => standardFieldName(words, id)
  await frame.goTo('segments')
  await page
    .getByRole('button', { name: words.say('segments.new') })
    .first()
    .click()
  await builder.addValues(named('gender'), [words.say('fields.genderValues.man')])
  await builder.addRange(named('average_check'), { from: 60 }, 'number')
  await builder.addRange(named('age'), { from: 27, to: 45 }, 'age')
  await builder.name('City men')
}

test('the pictures of the README', async ({ page, openProgram }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const program = await openProgram('en')
  await program.welcome.openSample()
  await compose(program)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForTimeout(600)
    await page.screenshot({ path: `${folder}/builder-${colorScheme}.png` })
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await program.frame.goTo('segments')
  await page.waitForTimeout(600)
  await page.screenshot({ path: `${folder}/segments.png` })
  await program.frame.goTo('customers')
  await page.waitForTimeout(600)
  await page.screenshot({ path: `${folder}/customers.png` })
})
