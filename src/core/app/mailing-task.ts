import type { ExportRequest } from '../../contract/export-arguments'
import { Failure } from '../../contract/failure'
import type { Scope } from '../../contract/requests'
import type { Portrait } from '../../model/portrait'
import { brokenCriterion } from '../../model/portrait-problems'
import { lastVersion } from '../../model/segment'
import type { Bits } from '../columns/bits'
import type { MailingTask } from '../export/mailing/mailing-source'
import { profileOf } from '../export/profiles/profile-of'
import { kindsOfFields, textsOfColumn } from '../identity/kinds-of-fields'
import { loadPhoneNumbers } from '../identity/phone-spelling'
import { suggestCountry } from '../identity/suggest-country'
import { criteriaAsked } from '../portrait/around/criteria-asked'
import { callReader } from './call-reader'
import { keyOfBase } from './key-of-base'
import type { OpenWorkspace } from './open-workspace'
import { bitsOfScope } from './scope-bits'
import { segmentOf } from './segment-details'
import type { View } from './view-cache'

/** A task, and the country that numbers without one are read with. */
export interface AskedTask {
  readonly task: MailingTask
  readonly country: string | null
}

/** What a request asks of a view. @throws Failure `channelRefused` {profile, channel}, `segmentNotFound`, `segmentHasNoVersion`, `exceptBroken` {name}, `portraitRefused`. */
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
    scopes: request.scopes.map((scope) => ({
      name: nameOfScope(workspace, scope),
      members: bitsOfScope(workspace, view, scope)
    })),
    except: request.except.map((scope) => exceptedBits(workspace, view, scope))
  }
  return { task: { source, request, profile, channel: asked === 'none' ? null : asked }, country }
}

/** Those who are not to be written; where nobody can tell who they are, nothing may be. */
function exceptedBits(workspace: OpenWorkspace, view: View, scope: Scope): Bits | null {
  const bits = bitsOfScope(workspace, view, scope)
  const { fields, around } = view.engine
  const portrait = portraitOf(workspace, scope)
  const isBroken = portrait && criteriaAsked(portrait, around).some((each) => brokenCriterion(each, fields, around))
  if (isBroken) throw new Failure('exceptBroken', { name: nameOfScope(workspace, scope) })
  return bits
}

function portraitOf(workspace: OpenWorkspace, scope: Scope): Portrait | null {
  if (scope.kind === 'base') return null
  return scope.kind === 'segment' ? (lastVersion(segmentOf(workspace, scope.id))?.portrait ?? null) : scope.portrait
}

/** The name of a scope's segment; '' of any other. */
function nameOfScope(workspace: OpenWorkspace, scope: Scope): string {
  return scope.kind === 'segment' ? segmentOf(workspace, scope.id).name : ''
}
