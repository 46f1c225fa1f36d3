import type { Arguments } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { Note, PeopleRecords } from '../../model/people'
import { openWorkspaceOf, type AppContext } from './app-context'
import { changePeople } from './change-definitions'
import { currentView } from './workspace-state'
import { idsOfCustomer, rowInView } from './written-about'

const about = ''

/** Adds a note about a customer. @throws Failure `customerNotFound`. */
export async function addNote(context: AppContext, { id, text }: Arguments<'note.add'>): Promise<void> {
  checkCustomer(context, id)
  const note: Note = { id: context.ports.randomness.hex(8), text, at: context.ports.clock.now() }
  await changePeople(context, { verb: 'note.add', about }, (people) => {
    ;(people.notes[id] ??= []).push(note)
  })
}

/** Changes the text of a note; its instant becomes that of the change. @throws Failure `customerNotFound`, `noteNotFound`. */
export async function changeNote(
  context: AppContext,
  { id, note: noteId, text }: Arguments<'note.change'>
): Promise<void> {
  const owner = ownerOfNote(context, id, noteId)
  const at = context.ports.clock.now()
  await changePeople(context, { verb: 'note.change', about }, (people) => {
    const note = people.notes[owner]?.find((each) => each.id === noteId)
    if (note && note.text !== text) Object.assign(note, { text, at })
  })
}

/** Removes a note. @throws Failure `customerNotFound`, `noteNotFound`. */
export async function removeNote(context: AppContext, { id, note: noteId }: Arguments<'note.remove'>): Promise<void> {
  const owner = ownerOfNote(context, id, noteId)
  await changePeople(context, { verb: 'note.remove', about }, (people) => {
    const left = (people.notes[owner] ?? []).filter((each) => each.id !== noteId)
    if (left.length > 0) people.notes[owner] = left
    else delete people.notes[owner]
  })
}

/** Sets when a customer is to be contacted next, or null. @throws Failure `customerNotFound`. */
export async function setNextContact(
  context: AppContext,
  { id, next }: Arguments<'customer.nextContact'>
): Promise<void> {
  checkCustomer(context, id)
  await changePeople(context, { verb: 'customer.nextContact', about }, (people) => {
    for (const each of idsOfCustomer(people, id)) delete people.nextContacts[each]
    if (next) people.nextContacts[id] = next
  })
}

/** Sets who is responsible for a customer; '' nobody. @throws Failure `customerNotFound`. */
export async function setOwner(context: AppContext, { id, owner }: Arguments<'customer.owner'>): Promise<void> {
  checkCustomer(context, id)
  await changePeople(context, { verb: 'customer.owner', about }, (people) => {
    for (const each of idsOfCustomer(people, id)) delete people.owners[each]
    if (owner !== '') people.owners[id] = owner
  })
}

/** Writes a consent given or withdrawn; earlier ones stay as its history. @throws Failure `customerNotFound`. */
export async function setConsent(context: AppContext, { id, ...consent }: Arguments<'consent.set'>): Promise<void> {
  checkCustomer(context, id)
  const at = context.ports.clock.now()
  await changePeople(context, { verb: 'consent.set', about: consent.channel }, (people: PeopleRecords) => {
    ;(people.consents[id] ??= []).push({ ...consent, at })
  })
}

function checkCustomer(context: AppContext, id: string): void {
  rowInView(currentView(context, openWorkspaceOf(context)), id)
}

function ownerOfNote(context: AppContext, id: string, noteId: string): string {
  checkCustomer(context, id)
  const { people } = openWorkspaceOf(context)
  const owner = idsOfCustomer(people, id).find((each) => people.notes[each]?.some((note) => note.id === noteId))
  if (owner === undefined) throw new Failure('noteNotFound')
  return owner
}
