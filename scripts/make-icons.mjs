import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { root } from './build-state.mjs'

/** Draws the icons of the installers from resources/icon.svg with the Chromium that CHROMIUM_PATH or Playwright names. */
const folder = join(root, 'resources/icons')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]

const pictures = await draw(readFileSync(join(root, 'resources/icon.svg'), 'utf8'))
mkdirSync(folder, { recursive: true })
for (const size of sizes) writeFileSync(join(folder, `${size}x${size}.png`), pictures.get(size))
writeFileSync(join(folder, 'icon.ico'), windowsIcon([16, 24, 32, 48, 64, 128, 256]))
writeFileSync(join(folder, 'icon.icns'), macIcon({ ic11: 32, ic12: 64, ic07: 128, ic08: 256, ic09: 512, ic10: 1024 }))

async function draw(svg) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  const drawn = new Map()
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>*{margin:0;display:block}svg{width:${size}px;height:${size}px}</style>${svg}`)
    drawn.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return drawn
}

/** The ICO container with PNG pictures: a header of 6 bytes, an entry of 16 bytes for each, the pictures. */
function windowsIcon(chosen) {
  const header = Buffer.alloc(6 + 16 * chosen.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(chosen.length, 4)
  let offset = header.length
  chosen.forEach((size, position) => {
    const at = 6 + 16 * position
    header[at] = header[at + 1] = size % 256
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(pictures.get(size).length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += pictures.get(size).length
  })
  return Buffer.concat([header, ...chosen.map((size) => pictures.get(size))])
}

/** The ICNS container: a header, then each picture under its four letters and its length with them. */
function macIcon(types) {
  const parts = Object.entries(types).map(([type, size]) => block(type, pictures.get(size)))
  return block('icns', Buffer.concat(parts))
}

function block(type, bytes) {
  const header = Buffer.alloc(8)
  header.write(type, 0, 'latin1')
  header.writeUInt32BE(bytes.length + 8, 4)
  return Buffer.concat([header, bytes])
}
