import type { ExportProfile } from '../../../contract/export-results'
import { exportProfileIds, type ExportProfileId } from '../../../model/export-record'
import { brevo } from './brevo'
import { generic } from './generic'
import { getresponse } from './getresponse'
import { hubspot } from './hubspot'
import { mailchimp } from './mailchimp'
import type { Holding, Profile } from './profile'
import { spreadsheet } from './spreadsheet'
import { unisender } from './unisender'

const profiles: Readonly<Record<ExportProfileId, Profile>> = {
  mailchimp,
  brevo,
  hubspot,
  getresponse,
  unisender,
  'excel-pl': spreadsheet('pl'),
  'excel-ru': spreadsheet('ru'),
  'excel-en': spreadsheet('en'),
  generic
}

/** The profile of an id. */
export function profileOf(id: ExportProfileId): Profile {
  return profiles[id]
}

/** All profiles as they are told. */
export function toldProfiles(): ExportProfile[] {
  return exportProfileIds.map((id) => {
    const { name, delimiter, encoding, channels, columns, rules } = profiles[id]
    const told = columns.map(({ header, verified, holds }) => ({ header, verified, field: fieldOfHolding(holds) }))
    return { id, name, delimiter, encoding, channels, columns: told, rules }
  })
}

/** The field whose values a column mainly has. */
export function fieldOfHolding(holds: Holding): string | null {
  switch (holds.kind) {
    case 'email':
    case 'phone':
      return holds.kind
    case 'firstName':
      return 'first_name'
    case 'wholeName':
      return 'name'
    case 'field':
      return holds.field
    default:
      return null
  }
}
