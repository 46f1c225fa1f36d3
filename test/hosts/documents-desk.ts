import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from '../../src/contract/api'
import type { DocumentForm, DocumentTree } from '../../src/contract/document'
import type { Language } from '../../src/model/language'
import { inProcessHost } from './in-process-host'
import { temporaryFolder } from './temporary-folder'

/** The documents that the program writes. */
export const deskDocuments = ['persona', 'standard', 'complaints', 'handbook'] as const
export type DeskDocument = (typeof deskDocuments)[number]

const texts = {
  en: {
    values:
      'We answer ourselves, and we say what we know.\n\nA promise that cannot be kept is told before it is broken.',
    queues: ['General line', 'Priority desk'],
    teams: ['Customer service', 'Key accounts'],
    person: 'Zoë Brontë',
    privileges: ['Delivery on the day of the order', 'A replacement before the return has arrived'],
    director: 'Head of customer service',
    quote: 'I order late in the evening, and I do not want to explain myself twice.'
  },
  ru: {
    values: 'Мы отвечаем сами и говорим то, что знаем.\n\nОбещание, которое не удаётся сдержать, мы отзываем заранее.',
    queues: ['Общая линия', 'Приоритетная линия'],
    teams: ['Служба поддержки', 'Ключевые клиенты'],
    person: 'Алёна Щёголева',
    privileges: ['Доставка в день заказа', 'Замена до получения возврата'],
    director: 'Руководитель клиентской службы',
    quote: 'Я заказываю поздно вечером и не хочу объяснять всё дважды.'
  },
  pl: {
    values: 'Odpowiadamy sami i mówimy to, co wiemy.\n\nO obietnicy, której nie da się dotrzymać, uprzedzamy zawczasu.',
    queues: ['Linia ogólna', 'Linia priorytetowa'],
    teams: ['Obsługa klienta', 'Kluczowi klienci'],
    person: 'Żaneta Śródka-Ćwięk',
    privileges: ['Dostawa w dniu zamówienia', 'Wymiana przed dotarciem zwrotu'],
    director: 'Kierownik obsługi klienta',
    quote: 'Zamawiam późnym wieczorem i nie chcę tłumaczyć się dwa razy.'
  }
} as const

/** A workspace with the sample base in a language, a drafted persona, and standards for everybody and for two segments. */
export interface DocumentsDesk {
  readonly client: Client
  readonly folder: string
  tree(document: DeskDocument): Promise<DocumentTree>
  /** Writes a document; where it lies and its bytes. */
  write(document: DeskDocument, form: DocumentForm, name: string): Promise<{ path: string; bytes: Buffer }>
}

/** Sets up such a workspace on the day 2026-11-22. */
export async function documentsDesk(language: Language): Promise<DocumentsDesk> {
  const folder = await temporaryFolder()
  const client = await inProcessHost(folder)
  await client.call('workspace.createSample', { language })
  await client.call('settings.change', { asOf: { kind: 'pinned', day: '2026-11-22' } })
  const [first, second] = await client.call('segment.list', {})
  if (!first || !second) throw new Error('the sample has no segments')
  await promise(client, language, first.id, second.id)
  const { id } = await client.call('persona.draft', { segment: first.id, language })
  await client.call('persona.change', { id, quote: texts[language].quote })
  return {
    client,
    folder,
    tree: (document) =>
      document === 'persona'
        ? client.call('persona.document', { id })
        : client.call('standard.document', { document, segment: document === 'standard' ? first.id : null, language }),
    async write(document, form, name) {
      const path = join(folder, name)
      const destination = { kind: 'path', path } as const
      const segment = document === 'standard' ? first.id : null
      if (document === 'persona') await client.call('persona.export', { id, form, destination })
      else
        await client.call('standard.export', {
          what: { kind: 'document', document, segment, language, form },
          destination
        })
      return { path, bytes: await readFile(path) }
    }
  }
}

async function promise(client: Client, language: Language, first: string, second: string): Promise<void> {
  const { values, queues, teams, person, privileges, director } = texts[language]
  await client.call('standard.change', {
    changes: [
      { kind: 'values', text: values },
      {
        kind: 'promises',
        segment: null,
        set: {
          firstAnswer: 8,
          solution: 40,
          priority: 3,
          queue: queues[0],
          owner: { team: teams[0] },
          channels: ['email', 'phone'],
          doNotCall: { from: '21:00', to: '09:00' },
          templatePolicy: 'use'
        }
      },
      { kind: 'promises', segment: null, department: 'delivery', set: { firstAnswer: 4 } },
      { kind: 'promises', segment: null, request: 'complaint', set: { solution: 24, priority: 2 } },
      {
        kind: 'promises',
        segment: first,
        set: {
          firstAnswer: 0.5,
          solution: 8,
          priority: 1,
          queue: queues[1],
          owner: { team: teams[1], person },
          templatePolicy: 'never',
          privileges: [...privileges],
          escalation: [{ after: 2, to: director }]
        }
      },
      { kind: 'promises', segment: second, request: 'complaint', set: { solution: 16 } },
      { kind: 'standard', segment: first, state: 'inForce', reviewOn: '2027-01-31', reviewEvery: 6 }
    ]
  })
}
