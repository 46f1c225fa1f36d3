import type { Language } from '../model/language'
import { en, type Messages } from './en'
import { pl } from './pl'
import { ru } from './ru'

/** All messages of each language. */
export const messages: Readonly<Record<Language, Messages>> = { en, ru, pl }

type KeysOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeysOf<Tree[Key]>}`
}[keyof Tree & string]

/** The path of a message, such as `fields.names.city`. */
export type MessageKey = KeysOf<Messages>
