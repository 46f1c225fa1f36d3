import type { ExportRequest } from '../../../contract/export-arguments'
import type { CustomerTable } from '../../../model/customer-table'
import type { Field } from '../../../model/field'
import type { Bits } from '../../columns/bits'
import type { Profile } from '../profiles/profile'

/** A telephone number in E.164; `added` when its country was not written. */
export interface ReadPhone {
  readonly number: string
  readonly added: boolean
}

/** Whose list it is and what the base holds. */
export interface MailingSource {
  readonly table: CustomerTable
  /** Of customers. */
  readonly fields: readonly Field[]
  /** The field that customers are known by. */
  readonly key: string | null
  /** Fields that hold e-mails, and telephone numbers. */
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  /** The first number of a cell that can be called, read with the country of the list; null when there is none. */
  readPhone(text: string): ReadPhone | null
  /** In their order: the segment's name, '' of any other; null are all customers. */
  readonly scopes: readonly {
    readonly name: string
    readonly members: Bits | null
    /** Left out, because its segment is paused. */
    readonly paused?: boolean
  }[]
  readonly except: readonly (Bits | null)[]
}

/** What is made of a source: how it is asked for, and for which tool. */
export interface MailingTask {
  readonly source: MailingSource
  readonly request: ExportRequest
  readonly profile: Profile
  /** What the list is for; null: nothing but to be looked at. */
  readonly channel: 'email' | 'sms' | 'phone' | null
}
