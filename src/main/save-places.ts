import type { Arguments, Verb } from '../contract/api'
import { documentExtensions, type DocumentForm } from '../contract/document'
import type { Scope } from '../contract/requests'
import { createWords, type Words } from '../words/create-words'
import { askForPlace } from './ask-for-files'
import type { DesktopParts } from './desktop-parts'

/** The verbs that write a file where the user says. */
export type WritingVerb = { [V in Verb]: Arguments<V> extends { readonly destination: object } ? V : never }[Verb]

/** For each of them, asks the user where; null when they think better of it. */
export type SavePlaces = { readonly [V in WritingVerb]: (args: Arguments<V>) => Promise<string | null> }

/** Asks in native dialogs; what is offered is called after what is written. */
export function createSavePlaces(desktop: DesktopParts): SavePlaces {
  const words = () => createWords(desktop.state.language)
  const list = (name: string) => askForPlace(desktop.window, listQuestion(words(), name))
  const ofDocument = (name: string, form: DocumentForm) =>
    askForPlace(desktop.window, documentQuestion(words(), name, form))
  return {
    'member.export': async ({ scope }) => list(await namesOf(desktop, [scope])),
    'export.write': createListPlace((scopes) => namesOf(desktop, scopes).then(list)),
    'import.rejects': async () => list(await rejectsName(desktop, words())),
    'picture.save': ({ name }) => askForPlace(desktop.window, pictureQuestion(words(), name)),
    'sql.save': ({ name }) => askForPlace(desktop.window, sqlQuestion(words(), name)),
    'persona.export': async ({ id, form }) => ofDocument(await personaName(desktop, id), form),
    'standard.export': async ({ what }) => {
      if (what.kind === 'document') return ofDocument(await titleOf(desktop, what), what.form)
      const name = words().say(`standard.files.${what.kind}`)
      const extension = what.kind === 'routing' ? what.form : 'ics'
      const title = words().say('desktop.dialogs.documentTitle')
      return askForPlace(desktop.window, { title, name, otherwise: name, kind: extension.toUpperCase(), extension })
    }
  }
}

/** Where the user chose to write a list they are not asked a second time, once they said to write over what is there. */
function createListPlace(ask: (scopes: readonly Scope[]) => Promise<string | null>): SavePlaces['export.write'] {
  let chosen: { readonly list: string; readonly path: string } | null = null
  return async ({ overwrite, ...asked }) => {
    const list = JSON.stringify(asked)
    const known = overwrite && chosen?.list === list ? chosen.path : null
    const path = known ?? (await ask(asked.scopes))
    chosen = known !== null || path === null ? null : { list, path }
    return path
  }
}

function listQuestion({ say }: Words, name: string) {
  const otherwise = say('desktop.dialogs.listName')
  return {
    title: say('desktop.dialogs.exportTitle'),
    name,
    otherwise,
    kind: say('desktop.dialogs.lists'),
    extension: 'csv'
  }
}
function pictureQuestion({ say }: Words, name: string) {
  const [title, otherwise] = [say('desktop.dialogs.pictureTitle'), say('desktop.dialogs.pictureName')]
  return { title, name, otherwise, kind: say('desktop.dialogs.pictures'), extension: 'png' }
}
function sqlQuestion({ say }: Words, name: string) {
  return {
    title: say('sql.copy.save'),
    name,
    otherwise: say('sql.copy.file'),
    kind: say('sql.copy.text'),
    extension: 'sql'
  }
}
function documentQuestion({ say }: Words, name: string, form: DocumentForm) {
  const [title, otherwise] = [say('desktop.dialogs.documentTitle'), say('desktop.dialogs.documentName')]
  return { title, name, otherwise, kind: say(`sheet.forms.${form}`), extension: documentExtensions[form] }
}

/** So many segments name a list; more are only “a list”. */
const mostNames = 3

async function namesOf({ core }: DesktopParts, scopes: readonly Scope[]): Promise<string> {
  const client = await core.client()
  const ids = scopes.flatMap((scope) => (scope.kind === 'segment' ? [scope.id] : []))
  if (ids.length > mostNames) return ''
  const segments = await Promise.all(ids.map((id) => client.call('segment.read', { id })))
  return segments.map(({ name }) => name).join(' + ')
}

async function rejectsName({ core }: DesktopParts, words: Words): Promise<string> {
  const { name } = await (await core.client()).call('workspace.state', {})
  return words.say('import.rejectsFile', { file: name }).replace(/\.csv$/, '')
}

async function personaName({ core }: DesktopParts, id: string): Promise<string> {
  const personas = await (await core.client()).call('persona.list', {})
  return personas.find((persona) => persona.id === id)?.name ?? ''
}

async function titleOf(
  { core }: DesktopParts,
  { document, segment, language }: Extract<Arguments<'standard.export'>['what'], { kind: 'document' }>
): Promise<string> {
  return (await (await core.client()).call('standard.document', { document, segment, language })).title
}
