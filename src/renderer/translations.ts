import { createI18n } from 'vue-i18n'
import { messages } from '../words/messages'
import { pluralRules } from '../words/plural-rules'

/** The messages for vue-i18n, with the plural rules of each language. */
export function createTranslations() {
  return createI18n({
    legacy: false,
    locale: 'en',
    fallbackLocale: false,
    messages: { en: messages.en, ru: messages.ru, pl: messages.pl },
    pluralRules,
    missingWarn: false,
    fallbackWarn: false,
    warnHtmlMessage: false
  })
}
