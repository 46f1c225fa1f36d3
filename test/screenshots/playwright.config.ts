import { defineConfig } from '@playwright/test'
import endToEnd from '../e2e/playwright.config'

/** Takes the pictures of the README: `npm run screenshots`. */
export default defineConfig(endToEnd, { testDir: '.', testMatch: '**/*.spec.ts', use: { screenshot: 'off' } })
