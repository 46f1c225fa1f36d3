import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Client } from '../../src/contract/api'
import type { GroupInput } from '../../src/model/portrait'
import { temporaryFolder } from './temporary-folder'

/** A running core as a host gives it. */
export interface StoryHost {
  readonly client: Client
  close(): Promise<void>
}

const customersFile = [
  'id;Пол;Возраст;Город;Выручка;Заказы',
  '001;жен;31;Казань;"12 500,50";5',
  '002;муж;45;Москва;8000;4',
  '003;муж;27;Тверь;;0',
  '004;;38;Москва;300,25;1',
  '005;жен;;Орёл;990;3'
].join('\r\n')

const men27to45: GroupInput = {
  kind: 'group',
  mode: 'all',
  members: [
    { kind: 'choice', field: 'gender', values: ['man'] },
    { kind: 'age', field: 'age', from: 27, to: 45 }
  ]
}

const page = { columns: ['external_id', 'age', 'city'], limit: 10 }

async function importedWorkspace(client: Client, folder: string): Promise<void> {
  const path = join(folder, 'клиенты.csv')
  await writeFile(path, customersFile)
  await client.call('workspace.create', { name: 'Кофейный клуб', language: 'ru' })
  const outcome = await client.call('import.run', { source: { kind: 'path', path } })
  expect(outcome).toMatchObject({ imported: 5, rejected: 0, duplicates: 0 })
}

/** The main job by the contract's verbs, told once and run through every host. */
export function tellTheMainJob(name: string, start: (folder: string) => Promise<StoryHost>): void {
  describe(`the main job through ${name}`, () => {
    it('goes from a CSV to a saved segment and its list, and all is there after closing and opening again', async () => {
      const folder = await temporaryFolder()
      const host = await start(folder)
      const { client } = host
      await importedWorkspace(client, folder)
      const preview = await client.call('portrait.preview', { portrait: men27to45, language: 'ru', page })
      expect(preview).toMatchObject({ base: 5, count: 2, noMatch: 2, unknown: 1 })
      expect(preview.page.rows.map((row) => row.cells[0])).toEqual(['002', '003'])
      const created = await client.call('segment.create', { name: 'Мужчины', color: 'teal', portrait: men27to45 })
      expect(created.versions).toEqual([])
      const saved = await client.call('segment.saveVersion', { id: created.id })
      expect(saved.versions).toHaveLength(1)
      await client.call('workspace.close', {})
      await client.call('workspace.open', { name: 'Кофейный клуб' })
      const [segment] = await client.call('segment.list', { language: 'ru' })
      expect(segment).toMatchObject({ name: 'Мужчины', color: 'teal', count: 2, share: 0.4, version: 1 })
      const to = join(folder, 'list.csv')
      const written = await client.call('member.export', {
        scope: { kind: 'segment', id: created.id },
        options: {
          columns: ['external_id', 'city'],
          encoding: 'windows-1251',
          delimiter: ';',
          lineEnd: '\n',
          guard: 'exact'
        },
        destination: { kind: 'path', path: to }
      })
      expect(written).toMatchObject({ written: 2, guarded: 0, file: to })
      const text = new TextDecoder('windows-1251').decode(await readFile(to))
      expect(text.split('\n').slice(1, 3)).toEqual(['002;Москва', '003;Тверь'])
      await host.close()
    })

    it('takes every change of definitions back and makes it again', async () => {
      const folder = await temporaryFolder()
      const host = await start(folder)
      const { client } = host
      await importedWorkspace(client, folder)
      const { id } = await client.call('segment.create', { name: 'A', portrait: men27to45 })
      await client.call('segment.change', { id, name: 'B' })
      for (const to of [44, 43, 42]) {
        const members = [{ kind: 'age' as const, field: 'age', from: 27, to }]
        await client.call('segment.editDraft', { id, step: 'drag', portrait: { kind: 'group', mode: 'all', members } })
      }
      const undone = await client.call('history.undo', {})
      expect(undone.undo).toEqual({ verb: 'segment.change', about: 'A' })
      expect((await client.call('segment.read', { id })).shown.members).toHaveLength(2)
      await client.call('history.redo', {})
      expect((await client.call('segment.read', { id })).shown.members).toMatchObject([{ kind: 'age', to: 42 }])
      await client.call('segment.remove', { id })
      await client.call('history.undo', {})
      expect(await client.call('segment.read', { id })).toMatchObject({ name: 'B' })
      await host.close()
      const again = await start(folder)
      await again.client.call('workspace.open', { name: 'Кофейный клуб' })
      expect(await again.client.call('segment.list', {})).toMatchObject([{ name: 'B', draftChanges: 4, version: null }])
      await again.close()
    })

    it('refuses with a code and facts, and leaves everything as it was', async () => {
      const folder = await temporaryFolder()
      const host = await start(folder)
      const { client } = host
      await importedWorkspace(client, folder)
      const empty = join(folder, 'empty.csv')
      await writeFile(empty, '')
      const refusal = (verb: Promise<unknown>) =>
        verb.then(
          () => null,
          (error: { code: string }) => error.code
        )
      expect(await refusal(client.call('import.run', { source: { kind: 'path', path: empty } }))).toBe('fileEmpty')
      expect(await refusal(client.call('segment.read', { id: 'seg_gone' }))).toBe('segmentNotFound')
      expect(await refusal(client.call('workspace.open', { name: '../outside' }))).toBe('workspaceNameRefused')
      expect(await refusal(client.call('workspace.create', { name: 'Кофейный клуб', language: 'ru' }))).toBe(
        'workspaceExists'
      )
      expect(await refusal(client.call('history.redo', {}))).toBe('nothingToRedo')
      expect((await client.call('workspace.state', {})).customers).toBe(5)
      await host.close()
    })
  })
}
