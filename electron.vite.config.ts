import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type UserConfig } from 'electron-vite'

/** What is a dependency is found at run time; libraries of many small modules are development's and bundled: so the worker starts in two thirds of the time. */
const nodePart: UserConfig = {
  main: {
    build: {
      outDir: 'out/main',
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: {
          main: resolve('src/main/index.ts'),
          web: resolve('src/web/index.ts'),
          cli: resolve('src/cli/index.ts'),
          worker: resolve('src/worker/index.ts'),
          claims: resolve('src/worker/claims.ts'),
          conditions: resolve('src/worker/conditions.ts')
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
      }
    }
  }
}

/** A sandboxed preload must be one CommonJS file. */
const preload: UserConfig = {
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: { preload: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  }
}

const page: UserConfig = {
  renderer: {
    root: 'src/renderer',
    base: './',
    plugins: [vue()],
    build: {
      outDir: 'out/renderer',
      target: 'chrome120',
      minify: 'oxc',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rollupOptions: { input: resolve('src/renderer/index.html') }
    }
  }
}

/** The Node entries (desktop, browser host, command line, worker), the preload and the page; with PORTRAIT_DESK_BUILD=node the Node entries alone. */
export default defineConfig(
  process.env.PORTRAIT_DESK_BUILD === 'node' ? nodePart : { ...nodePart, ...preload, ...page }
)
