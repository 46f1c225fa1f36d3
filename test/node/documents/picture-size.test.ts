import { expect, it } from 'vitest'
import { pictureBytes } from '../../../src/node/documents/picture-bytes'
import { pictureSize } from '../../../src/node/documents/picture-size'

const jpeg = Buffer.from('ffd8ffe000104a46494600010101004800480000ffc0000b080040003001011100', 'hex')

it('the size of a picture is read from its file', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d494844520000002000000010', 'hex')
  expect(pictureSize('png', png)).toEqual({ width: 32, height: 16 })
  expect(pictureSize('jpeg', jpeg)).toEqual({ width: 48, height: 64 })
  expect(pictureSize('svg', Buffer.from('<svg viewBox="0 0 980 490">'))).toEqual({ width: 980, height: 490 })
})

it('a file that does not tell its size is taken as square', () => {
  for (const type of ['png', 'jpeg', 'svg'])
    expect(pictureSize(type, Buffer.from('ff'))).toEqual({ width: 1, height: 1 })
})

it('a picture is taken out of its address', () => {
  expect(pictureBytes('data:image/png;base64,AAEC')).toEqual({ type: 'png', bytes: Buffer.from([0, 1, 2]) })
  expect(pictureBytes('data:image/svg+xml,%3Csvg%3E')).toEqual({ type: 'svg+xml', bytes: Buffer.from('<svg>') })
  expect(pictureBytes('data:image/svg+xml,%zz')).toBeNull()
  expect(pictureBytes('https://example.com/a.png')).toBeNull()
})
