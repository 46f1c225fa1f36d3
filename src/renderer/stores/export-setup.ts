import { useStorage } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, reactive, watch } from 'vue'
import type { ArgumentsInput } from '../../contract/api'
import { exportProfileIds, type ConsentRule, type ExportProfileId } from '../../model/export-record'
import type { ConsentChannel } from '../../model/people'
import type { Language } from '../../model/language'
import { useLanguageStore } from './language'
import { useWorkspaceStore } from './workspace'

/** A tool for which lists are made; `plain` is a CSV of the user's own columns. */
export type ExportTool = ExportProfileId | 'plain'
/** What is asked of a list. */
export type ExportRequestInput = ArgumentsInput<'export.preflight'>

interface ExportSetup {
  /** Ids, in the order in which they count. */
  segments: string[]
  except: string[]
  overlap: 'firstMatch' | 'together'
  channel: ConsentChannel | 'none' | 'usual'
  consent: ConsentRule
  proof: boolean
  leaveOutRoles: boolean
  oncePerAddress: boolean
  suppressed: string
  /** Files of those who are not to be written to, each as its entries. */
  files: { readonly name: string; readonly entries: readonly string[] }[]
  /** Whether those of the workspace who are not to be written to are left out too. */
  kept: boolean
  /** Per cent; null is none. */
  control: number | null
  split: boolean
  variants: { name: string; weight: number | null }[]
  seed: string
  columns: string[]
  /** ISO 3166 code, or `base`: as the base suggests. */
  country: string
}

const usualTool: Readonly<Record<Language, ExportProfileId>> = {
  en: 'mailchimp',
  ru: 'unisender',
  pl: 'getresponse'
}

function freshSetup(): ExportSetup {
  return {
    segments: [],
    except: [],
    overlap: 'firstMatch',
    channel: 'usual',
    consent: 'proven',
    proof: true,
    leaveOutRoles: true,
    oncePerAddress: true,
    suppressed: '',
    files: [],
    kept: true,
    control: null,
    split: false,
    variants: [
      { name: 'A', weight: 50 },
      { name: 'B', weight: 50 }
    ],
    seed: '',
    columns: [],
    country: 'base'
  }
}

/** The tool that was used last, or else one that is common where the language is spoken. */
function useTool() {
  const language = useLanguageStore()
  const last = useStorage<string>('portrait-desk.export-tool', '')
  return computed<ExportTool>({
    get: () => {
      if (last.value === 'plain') return 'plain'
      return exportProfileIds.find((id) => id === last.value) ?? usualTool[language.language]
    },
    set: (id) => void (last.value = id)
  })
}

/** The same list where all of it stays. */
function kept(ids: string[], isKept: (id: string) => boolean): string[] {
  return ids.every(isKept) ? ids : ids.filter(isKept)
}

/** What the user chose for the list that they are making; it stays while they look elsewhere, and goes with the workspace. */
export const useExportSetupStore = defineStore('export-setup', () => {
  const workspace = useWorkspaceStore()
  const setup = reactive(freshSetup())
  const tool = useTool()
  let begun = ''
  function forget(): void {
    begun = ''
    Object.assign(setup, freshSetup())
  }
  /** Begins a list of segments; the choices about one that was begun with the same, and still has them, stay. */
  function begin(segments: readonly string[]): void {
    const hasAll = segments.every((id) => setup.segments.includes(id))
    if (segments.length === 0 || (hasAll && segments.join() === begun)) return
    forget()
    begun = segments.join()
    setup.segments = [...segments]
  }
  const seen = new Set<string>()
  /**
   * Leaves out segments and fields that were there and are no more; a segment that was made just now may not be among them yet. Those
   * whose members are not to be written to stay, so that nobody is written to because a segment was deleted.
   */
  function dropGone(segments: ReadonlySet<string>, fields: ReadonlySet<string>): void {
    const isThere = (id: string): boolean => segments.has(id) || !seen.has(id)
    setup.segments = kept(setup.segments, isThere)
    setup.columns = kept(setup.columns, (id) => fields.has(id))
    for (const id of segments) seen.add(id)
  }
  let of = workspace.state?.id
  watch(
    () => workspace.state?.id,
    (id) => {
      if (id === undefined || id === of) return
      if (of !== undefined) forget()
      of = id
    }
  )
  return { setup, tool, begin, dropGone, clear: forget }
})
