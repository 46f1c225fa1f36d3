/** Ways to write to or call a customer. */
export const reachChannels = ['email', 'phone', 'sms'] as const
export type ReachChannel = (typeof reachChannels)[number]

/** Why a customer cannot be reached: no address, none that could be one, consent refused or withdrawn, consent not known. */
export const unreachedReasons = ['missing', 'malformed', 'refused', 'noConsent'] as const
export type UnreachedReason = (typeof unreachedReasons)[number]

/** How many of those who match can be reached in one way, and why the others cannot; the reasons are told in this order, one each. */
export interface Reach {
  readonly channel: ReachChannel
  readonly reachable: number
  readonly unreached: Readonly<Record<UnreachedReason, number>>
  /** Whether the base tells consents for this channel; where it does not, a good address is enough. */
  readonly hasConsents: boolean
}
