// What the loader needs of the world, which hands it in: files as text, a breath between slices, an ear for progress.

export interface Unread {
  ok: false
  problem: 'missing' | 'unreadable' | 'too-large' | 'forbidden'
  /** The system's own words; the size in bytes where the file is too large. */
  detail?: string
}

export type ReadFile =
  | { ok: true; text: string }
  /** A large file as it comes in, in parts of any length. What goes wrong on the way is the last of them. To be gone through once. */
  | { ok: true; parts: AsyncIterable<string | Unread> }
  | Unread

export interface Progress {
  phase: 'reading' | 'checking'
  file: string
  /** Bytes read or records checked. */
  done: number
  of: number
}

/** What the loader needs of the world. */
export interface Reading {
  /** A file by its path from the atlas folder. Never rejects. */
  text(file: string): Promise<ReadFile>
  /** Is there such a file? Asked of files that the loader does not read itself; absent where asking costs too much. */
  has?(file: string): Promise<boolean>
  /** Lets others work between two slices of checking. */
  pause(): Promise<void>
  /** Told only of files large enough to wait for. */
  progress(step: Progress): void
}
