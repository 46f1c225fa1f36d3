import type { Api, Verb } from '../../../contract/api'

/** The part of the Api whose verbs are about one noun. */
export type VerbsOf<Noun extends string> = Pick<Api, Extract<Verb, `${Noun}.${string}`>>
