// Opens one file below a folder and answers with it, whole or in part, without ever holding it in memory.
import { constants } from 'node:fs'
import { open, realpath, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { Refused } from './address'
import { codeOf } from './refusal'

/** Bytes read at a time: large enough for speed, small enough for a kiosk. */
const CHUNK = 256 * 1024

/** A file that was found inside its folder. Whoever gets it must close `handle` or hand it to `fileAnswer`. */
export interface OpenFile {
  handle: FileHandle
  /** Bytes. */
  size: number
  /** Changes whenever size or time of change does. */
  etag: string
}

/**
 * Opens the file `parts` below `root`. Links are followed only as long as they stay inside.
 * Throws Refused: 404 not there, 403 outside, no plain file or not readable, 500 anything else.
 */
export async function openInside(root: string, parts: readonly string[]): Promise<OpenFile> {
  const name = parts.join('/')
  if (parts.length === 0) throw new Refused(404, 'The address names a folder, not a file.')
  try {
    const home = await realpath(root)
    const place = await realpath(path.join(home, ...parts))
    if (!place.startsWith(home.endsWith(path.sep) ? home : home + path.sep)) {
      throw new Refused(403, `${name} leads out of the folder by a link.`)
    }
    // Without O_NONBLOCK a named pipe in the folder would block until somebody writes to it. Windows knows neither flag;
    // undefined counts as 0 here.
    const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW
    return await described(await open(place, flags), name)
  } catch (error) {
    throw error instanceof Refused ? error : refusedFor(error, name)
  }
}

async function described(handle: FileHandle, name: string): Promise<OpenFile> {
  try {
    const stat = await handle.stat({ bigint: true })
    if (stat.isDirectory()) throw new Refused(404, `${name} is a folder, not a file.`)
    if (!stat.isFile()) throw new Refused(403, `${name} is not a plain file.`)
    return {
      handle,
      size: Number(stat.size),
      etag: `"${stat.size.toString(16)}-${stat.mtimeNs.toString(16)}"`
    }
  } catch (error) {
    await handle.close()
    throw error
  }
}

function refusedFor(error: unknown, name: string): Refused {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refused(404, `There is no file ${name}.`)
  // Windows refuses to open a folder as a file with EPERM or EISDIR, where Linux opens it.
  if (code === 'EISDIR') return new Refused(404, `${name} is a folder, not a file.`)
  if (code === 'EACCES' || code === 'EPERM') {
    return new Refused(403, `${name} cannot be read: this user has no permission (${code}).`)
  }
  if (code === 'ENXIO') return new Refused(403, `${name} is not a plain file.`)
  if (code === 'ELOOP') return new Refused(403, `${name} is a link that leads in a circle.`)
  if (code === 'ENAMETOOLONG') return new Refused(404, 'There is no file with so long a name.')
  return new Refused(500, `${name} cannot be read (${code || String(error)}).`)
}

/**
 * The answer to a GET or HEAD for an open file, by RFC 9110: ETag with If-None-Match, one byte range with If-Range.
 * Several ranges at once and ranges that make no sense are answered with the whole file, as the RFC allows.
 * Takes over the handle and closes it.
 */
export async function fileAnswer(request: Request, file: OpenFile, headers: Headers): Promise<Response> {
  headers.set('ETag', file.etag)
  headers.set('Accept-Ranges', 'bytes')
  if (matches(request.headers.get('If-None-Match'), file.etag)) {
    await file.handle.close()
    return new Response(null, { status: 304, headers })
  }
  const range = rangeOf(request, file)
  if (range === 'unsatisfiable') {
    await file.handle.close()
    headers.set('Content-Range', `bytes */${file.size}`)
    headers.set('Content-Type', 'text/plain; charset=utf-8')
    return new Response(request.method === 'HEAD' ? null : `The file has only ${file.size} bytes.\n`, {
      status: 416,
      headers
    })
  }
  const { from, to } = range ?? { from: 0, to: file.size - 1 }
  const length = to - from + 1
  headers.set('Content-Length', String(length))
  if (range) headers.set('Content-Range', `bytes ${from}-${to}/${file.size}`)
  const status = range ? 206 : 200
  if (request.method === 'HEAD' || length === 0) {
    await file.handle.close()
    return new Response(null, { status, headers })
  }
  return new Response(streamOf(file.handle, from, length), { status, headers })
}

function matches(condition: string | null, etag: string): boolean {
  if (condition === null) return false
  return condition.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag)
}

function rangeOf(
  request: Request,
  { size, etag }: OpenFile
): { from: number; to: number } | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('Range')?.trim() ?? '')
  const condition = request.headers.get('If-Range')
  if (!match || (condition !== null && condition !== etag)) return undefined
  const [first, last] = [match[1] ?? '', match[2] ?? '']
  if (first === '' && last === '') return undefined
  if (first === '') {
    const count = Math.min(Number(last), size)
    return count === 0 ? 'unsatisfiable' : { from: size - count, to: size - 1 }
  }
  const from = Number(first)
  if (last !== '' && Number(last) < from) return undefined
  if (from >= size) return 'unsatisfiable'
  return { from, to: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}

/** Pulls only as fast as the reader takes; node's own Readable.toWeb would read thousands of chunks ahead. */
function streamOf(handle: FileHandle, from: number, length: number): ReadableStream<Uint8Array> {
  let at = from
  const end = from + length
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { buffer, bytesRead } = await handle.read(new Uint8Array(Math.min(CHUNK, end - at)), {
            position: at
          })
          if (bytesRead === 0) throw new Error('The file became shorter while it was read.')
          at += bytesRead
          controller.enqueue(buffer.subarray(0, bytesRead))
          if (at < end) return
          await handle.close()
          controller.close()
        } catch (error) {
          await handle.close()
          controller.error(error)
        }
      },
      cancel: () => handle.close()
    },
    { highWaterMark: 1 }
  )
}
