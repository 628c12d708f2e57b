// How large an atlas folder may be; readers and checks go by the same numbers.

/** Bytes of one file: a text of more cannot be held by the engines that the atlas runs in. */
export const LARGEST_FILE = 500 * 1024 * 1024

/** Bytes from which on a file is read in parts, by a worker beside the page; reading a smaller one costs less than a worker. */
export const LARGE_FILE = 4_000_000

/** A file with more records is refused: the timeline is built for fewer, and so is the memory of a kiosk. */
export const MOST_EVENTS = 500_000
export const MOST_RECORDS = 100_000

/** Records checked between two pauses: some milliseconds of work. */
export const SLICE = 500
