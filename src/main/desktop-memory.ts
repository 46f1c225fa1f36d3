import { z } from 'zod'
import type { Files } from '../core/ports/files'
import { appearances } from '../contract/desktop-bridge'
import { languages } from '../model/language'

const memorySchema = z.object({
  bounds: z
    .object({ x: z.number().int(), y: z.number().int(), width: z.number().int(), height: z.number().int() })
    .nullable()
    .default(null),
  maximized: z.boolean().default(false),
  language: z.enum(languages).nullable().default(null),
  appearance: z.enum(appearances).default('system'),
  /** Paths of workspaces, the last opened first. */
  recent: z.array(z.string().max(4096)).max(10).default([])
})
/** What the desktop remembers from one run to the next: nothing of customers. */
export type DesktopMemory = z.infer<typeof memorySchema>

/** The memory in use: `change` is seen at once and written soon. */
export interface MemoryKeeper {
  now(): DesktopMemory
  change(part: Partial<DesktopMemory>): void
  /** Resolves when all changes are on disk; a disk that refuses is no reason to stop. */
  settle(): Promise<void>
}

/** Reads the memory from a JSON file; a missing or strange one is an empty memory. */
export async function keepMemory(files: Files, path: string): Promise<MemoryKeeper> {
  let memory = await readMemory(files, path)
  let written = memory
  let writing: Promise<void> = Promise.resolve()
  const write = async (): Promise<void> => {
    if (written === memory) return
    const next = memory
    const writer = await files.create(path)
    await writer.write(new TextEncoder().encode(`${JSON.stringify(next, null, 2)}\n`))
    await writer.finish()
    written = next
  }
  return {
    now: () => memory,
    change(part) {
      memory = { ...memory, ...part }
      writing = writing.then(write).catch(() => undefined)
    },
    settle: () => writing
  }
}

const largestMemory = 64 * 1024

async function readMemory(files: Files, path: string): Promise<DesktopMemory> {
  const empty = memorySchema.parse({})
  try {
    const reader = await files.open(path)
    const bytes = await reader.read(0, largestMemory).finally(() => reader.close())
    const parsed = memorySchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success ? parsed.data : empty
  } catch {
    return empty
  }
}
