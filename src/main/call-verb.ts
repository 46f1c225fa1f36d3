import { z } from 'zod'
import type { Arguments, Client, Results, Verb } from '../contract/api'
import type { Source } from '../contract/places'
import type { Elsewhere } from '../contract/elsewhere'
import { checkArguments, isVerb } from '../contract/check-arguments'
import { Failure } from '../contract/failure'
import { refusePaths } from '../contract/refuse-paths'
import type { Progress } from '../contract/results'
import type { ChosenFiles } from './chosen-files'
import type { RunningCalls } from './running-calls'
import type { SavePlaces, WritingVerb } from './save-places'

/** What the page sends with a call: an id of its own, the verb, the arguments. */
export const callSchema = z.tuple([z.string().regex(/^[\w-]{1,64}$/), z.string().max(64), z.unknown()])

/** What a call needs of the desktop. */
export interface CallHost {
  client(): Promise<Client>
  readonly chosen: ChosenFiles
  readonly running: RunningCalls
  readonly places: SavePlaces
  /** Copies or moves the open workspace into a folder that the user chooses, and goes on there. @throws Failure `cancelled` when they think better of it. */
  goElsewhere(way: ElsewhereWay, signal: AbortSignal): Promise<Elsewhere>
  progress(call: string, verb: Verb, progress: Progress): void
  /** Hears which calls were answered. */
  answered(verb: Verb, args: object): Promise<void>
}

/** How a workspace gets into another folder: as a copy, for which a name is offered, or itself. */
export type ElsewhereWay = { readonly kind: 'copy'; readonly name: string } | { readonly kind: 'move' }

/** Does a call of the page: known verb, arguments by their schema, no path but those that the user chose in a dialog. */
export async function callVerb(host: CallHost, id: string, verb: string, args: unknown): Promise<unknown> {
  if (!isVerb(verb)) throw new Failure('unknownVerb', { verb: verb.slice(0, 60) })
  const checked = checkArguments(verb, args)
  refusePaths(verb, checked)
  const result = await host.running.run(id, verb, (signal) => perform(host, id, verb, checked, signal))
  await host.answered(verb, checked)
  return result
}

async function perform<V extends Verb>(
  host: CallHost,
  id: string,
  verb: V,
  args: Arguments<V>,
  signal: AbortSignal
): Promise<Results[V] | null> {
  if (verb === 'import.dropUpload' && host.chosen.forget((args as Arguments<'import.dropUpload'>).id)) return null
  if (verb === 'workspace.copyTo')
    return host.goElsewhere({ kind: 'copy', name: (args as Arguments<'workspace.copyTo'>).name }, signal) as never
  if (verb === 'workspace.moveTo') return host.goElsewhere({ kind: 'move' }, signal) as never
  const given = 'destination' in args ? await withDestination(host.places, verb as WritingVerb, args) : args
  const client = await host.client()
  const onProgress = (progress: Progress) => host.progress(id, verb, progress)
  return client.call(verb, withChosenFile(host.chosen, given) as never, { signal, onProgress })
}

/** Puts the path of a file that the user chose in the place of its id. */
function withChosenFile(chosen: ChosenFiles, args: object): object {
  if (!('source' in args)) return args
  const source = args.source as Source
  const path = source.kind === 'upload' ? chosen.pathOf(source.id) : null
  return path === null ? args : { ...args, source: { kind: 'path', path } }
}

/** What is written goes where the user says in the save dialog. */
async function withDestination(places: SavePlaces, verb: WritingVerb, args: object): Promise<object> {
  const path = await places[verb](args as never)
  if (path === null) throw new Failure('cancelled')
  return { ...args, destination: { kind: 'path', path } }
}
