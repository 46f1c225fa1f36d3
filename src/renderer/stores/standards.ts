import { useDebounceFn } from '@vueuse/core'
import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { StandardFinding } from '../../contract/standard-results'
import type { StandardChange } from '../../model/standard/standard-change'
import type { Standards } from '../../model/standard/standards'
import { useClient } from '../bridge/use-client'
import { foreseenOrder, foreseenStandards } from './foreseen-standards'
import { useLanguageStore } from './language'
import { useSegmentsStore } from './segments'
import { useWorkspaceStore } from './workspace'

/** The service standards of the open workspace and what the checker finds in them; followed while somebody looks. */
// eslint-disable-next-line max-lines-per-function -- a setup store is the list of its refs and verbs
export const useStandardsStore = defineStore('standards', () => {
  const client = useClient()
  const language = useLanguageStore()
  const workspace = useWorkspaceStore()
  const segments = useSegmentsStore()
  const standards = shallowRef<Standards | null>(null)
  /** Null until the first check has answered; what is shown during a later one is what was found before. */
  const findings = shallowRef<readonly StandardFinding[] | null>(null)
  const checking = ref(false)
  /** The last check failed: what is shown may be out of date. */
  const checkFailed = ref(false)
  const watchers = ref(0)
  /** Changes that have not answered. */
  let pending = 0
  let asked = 0
  let superseded = new AbortController()

  function take(next: Standards, name: string | undefined): void {
    if (pending === 0 && name === workspace.state?.name) standards.value = next
  }

  /** Reads the standards, unless a change of ours is about to tell them. */
  async function refresh(): Promise<void> {
    const name = workspace.state?.name
    const question = ++asked
    const next = await client.call('standard.read', {})
    if (question === asked) take(next, name)
  }

  /** Checks; an earlier check that has not answered is dropped. */
  async function check(): Promise<void> {
    superseded.abort()
    const { signal } = (superseded = new AbortController())
    const name = workspace.state?.name
    checking.value = true
    try {
      const found = await client.call('standard.check', { language: language.language }, { signal })
      if (signal.aborted) return
      checkFailed.value = false
      if (name === workspace.state?.name) findings.value = found
    } catch (error) {
      if (signal.aborted) return
      checkFailed.value = true
      throw error
    } finally {
      if (!signal.aborted) checking.value = false
    }
  }

  const checkSoon = useDebounceFn(() => check().catch(() => undefined), 250)
  const refreshSoon = useDebounceFn(() => refresh().catch(() => undefined), 20)

  client.onEvent((event) => {
    if (watchers.value === 0 || (event.kind !== 'changed' && event.kind !== 'dayChanged')) return
    void refreshSoon()
    void checkSoon()
  })

  /** Makes a change, one step of undo; what can be foreseen is shown at once and taken back when it is refused. @throws Failure as `standard.change`. */
  async function change(changes: readonly StandardChange[]): Promise<void> {
    const name = workspace.state?.name
    for (const each of changes) if (each.kind === 'order') segments.list = foreseenOrder(segments.list, each)
    if (standards.value) standards.value = foreseenStandards(standards.value, changes)
    pending++
    asked++
    try {
      const next = await client.call('standard.change', { changes: [...changes] })
      pending--
      take(next, name)
    } catch (error) {
      pending--
      await Promise.allSettled([refresh(), segments.refresh()])
      throw error
    }
  }

  /** Writes a common standard to begin with, in the language of now. */
  async function start(): Promise<void> {
    const name = workspace.state?.name
    asked++
    take(await client.call('standard.start', { language: language.language }), name)
  }

  function forget(): void {
    superseded.abort()
    standards.value = null
    findings.value = null
    checking.value = false
    checkFailed.value = false
  }

  return { standards, findings, checking, checkFailed, watchers, refresh, check, start, change, forget }
})
