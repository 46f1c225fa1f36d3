import type { ExportRequest } from '../../contract/export-arguments'
import { Failure } from '../../contract/failure'
import type { Scope } from '../../contract/requests'
import { createBits } from '../columns/bits'
import type { MailingTask } from '../export/mailing/mailing-source'
import { profileOf } from '../export/profiles/profile-of'
import { kindsOfFields, textsOfColumn } from '../identity/kinds-of-fields'
import { loadPhoneNumbers } from '../identity/phone-spelling'
import { suggestCountry } from '../identity/suggest-country'
import { callReader } from './call-reader'
import { keyOfBase } from './key-of-base'
import { isPausedScope } from './awake-segments'
import type { OpenWorkspace } from './open-workspace'
import { nameOfScope, toldBits } from './told-bits'
import type { View } from './view-cache'

/** A task, and the country that numbers without one are read with. */
export interface AskedTask {
  readonly task: MailingTask
  readonly country: string | null
}

/** What a request asks of a view. @throws Failure `channelRefused` {profile, channel}, `segmentNotFound`, `segmentHasNoVersion`, `segmentBroken` {name}, `exceptBroken` {name}, `draftBroken`, `portraitRefused`. */
export async function mailingTask(workspace: OpenWorkspace, view: View, request: ExportRequest): Promise<AskedTask> {
  const profile = profileOf(request.profile)
  const asked = request.channel === 'usual' ? (profile.channels[0] ?? 'none') : request.channel
  if (!profile.channels.includes(asked)) throw new Failure('channelRefused', { profile: profile.name, channel: asked })
  const { definitions } = workspace
  const { table } = view.engine
  const key = keyOfBase(definitions) ?? null
  const kinds = kindsOfFields(table, view.fields, key)
  const numbers = await loadPhoneNumbers()
  const texts = kinds.phone.flatMap((id) => textsOfColumn(table.columns.get(id)) ?? [])
  const suggested = suggestCountry(texts, table.rows, numbers, definitions.settings.language).country
  const country = request.country ?? suggested
  const source = {
    table,
    fields: view.fields,
    key: key !== null && table.columns.has(key) ? key : null,
    emails: kinds.email,
    phones: kinds.phone,
    readPhone: callReader(numbers, country),
    scopes: scopesOf(workspace, view, request),
    except: request.except.map((scope) => toldBits(workspace, view, scope, 'excepted'))
  }
  return { task: { source, request, profile, channel: asked === 'none' ? null : asked }, country }
}

/** Of several segments those that are paused are left out; a list of none but paused ones is refused. */
function scopesOf(workspace: OpenWorkspace, view: View, { scopes }: ExportRequest): MailingTask['source']['scopes'] {
  const isPaused = (scope: Scope): boolean => isPausedScope(workspace, view.day, scope)
  const isAnyAwake = scopes.some((scope) => !isPaused(scope))
  return scopes.map((scope) => {
    const paused = isAnyAwake && isPaused(scope)
    const members = paused ? createBits(view.engine.table.rows) : toldBits(workspace, view, scope)
    return { name: nameOfScope(workspace, scope), members, paused }
  })
}
