import { templateIds, type TemplateId } from '../../model/templates/templates'
import { templateNeeds } from '../../words/template-needs'
import { Refusal } from '../refusal'
import { answer, withWorkspace, type Context } from '../session'
import { tableLines } from '../table'

/** Lists the frequent portraits with what each does or what the base lacks for it; or writes one as JSON, as `--portrait` takes it. */
export async function templatesCommand(context: Context, workspace: string, id: string | undefined): Promise<void> {
  const { words } = context
  const wanted = templateIds.find((each) => each === id)
  await withWorkspace(context, workspace, async ({ client, io }) => {
    const templates = await client.call('template.list', {})
    const named = templates.map((template) => ({ ...template, ...textsOf(context, template.id) }))
    const chosen = named.find((template) => template.id === wanted)
    if (chosen?.portrait) return io.print(`${JSON.stringify(chosen.portrait)}\n`)
    if (chosen) throw new Refusal(templateNeeds(words, chosen.missing))
    answer(context, { templates: named }, () =>
      tableLines(
        (['name', 'id', 'text'] as const).map((key) => words.say(`commandLine.templates.${key}`)),
        named.map((one) => [one.name, one.id, templateNeeds(words, one.missing) || one.text]),
        ['left', 'left', 'left']
      )
    )
  })
}

function textsOf({ words }: Context, id: TemplateId): { name: string; text: string } {
  return { name: words.say(`templates.${id}.name`), text: words.say(`templates.${id}.text`) }
}
