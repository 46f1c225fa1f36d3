import '../contract/without-eval'
import { app } from 'electron'
import { fileURLToPath } from 'node:url'
import { failureDataOf } from '../contract/failure'
import { defaultFolder } from '../node/default-folder'
import { logUnexpected } from '../node/log-unexpected'
import { programVersion } from '../node/program-version'
import { createWords } from '../words/create-words'
import { failureText } from '../words/failure-text'
import type { DesktopParts } from './desktop-parts'
import { openWorkspaceFile } from './open-documents'
import { setupContents } from './setup-contents'
import { registerScheme } from './setup-scheme'
import { refuseToStart, spokenLanguage, startDesktop, systemLanguages } from './start-desktop'
import { folderArgument, workspaceArgument } from './workspace-argument'

/** The desktop as a program: one instance, one window; files come by the command line, the file manager or a second start. */
function main(): void {
  registerScheme()
  app.enableSandbox()
  if (!app.requestSingleInstanceLock()) return app.quit()
  setupContents()
  let desktop: DesktopParts | null = null
  let asked = workspaceArgument(process.argv.slice(1), process.cwd())
  const open = (path: string): void => {
    if (desktop) void openWorkspaceFile(desktop, path)
    else asked = path
  }
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open(path)
  })
  app.on('second-instance', (_event, argv, folder) => {
    const path = workspaceArgument(argv.slice(1), folder)
    if (path !== null) open(path)
    if (desktop?.window.isMinimized()) desktop.window.restore()
    desktop?.window.focus()
  })
  const start = async (): Promise<void> => {
    await app.whenReady()
    desktop = await startDesktop({
      pageFolder: fileURLToPath(new URL('../renderer', import.meta.url)),
      preload: fileURLToPath(new URL('../preload/preload.cjs', import.meta.url)),
      icon: fileURLToPath(new URL('../../resources/icons/256x256.png', import.meta.url)),
      workerFile: new URL('./worker.js', import.meta.url),
      version: programVersion(import.meta.url),
      homeFolder: folderArgument(process.argv.slice(1), process.cwd()) ?? defaultFolder()
    })
    if (asked !== null) open(asked)
  }
  start().catch(refuse)
}

function refuse(error: unknown): void {
  logUnexpected(error)
  refuseToStart(failureText(createWords(spokenLanguage(systemLanguages())), failureDataOf(error)))
}

main()
