import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import type { ProgramOptions } from './with-program'
import { findChromium } from './find-chromium'

/** End-to-end tests: the built program in a real browser and as a desktop, one at a time. Stories of saving and importing are told in both. */
export default defineConfig<ProgramOptions>({
  testDir: '.',
  projects: [
    { name: 'browser', testMatch: '**/*.spec.ts', testIgnore: 'desktop/**' },
    {
      name: 'desktop',
      testMatch: [
        'desktop/**/*.spec.ts',
        '**/backups.spec.ts',
        '**/import.spec.ts',
        '**/duplicates.spec.ts',
        '**/mirror.spec.ts',
        '**/standards-matrix.spec.ts',
        '**/segments-and-lists.spec.ts',
        '**/moving.spec.ts',
        '**/sql.spec.ts',
        '**/by-keyboard.spec.ts',
        '**/hostile-strings.spec.ts',
        '**/look-up.spec.ts',
        '**/library.spec.ts',
        '**/personas.spec.ts',
        '**/standards-checked.spec.ts',
        '**/persona-files.spec.ts',
        '**/export-lists.spec.ts'
      ],
      use: { hostKind: 'desktop' }
    }
  ],
  outputDir: '../../test-results/e2e',
  globalSetup: fileURLToPath(new URL('./own-temporary-folder.ts', import.meta.url)),
  workers: 1,
  /** A story that passes at its second attempt only is named by `npm test`. */
  retries: process.env.CI === 'true' ? 1 : 0,
  forbidOnly: process.env.CI === 'true',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    acceptDownloads: true,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    }
  }
})
