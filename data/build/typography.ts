// Sets the quotation marks and apostrophes of English words as they are printed; the files written by hand keep those of the keyboard.

/** A phrase in single marks, as some of the research quotes; the atlas quotes with double ones, with single ones only inside them. */
const SINGLY_QUOTED = /(?<=^|[\s([—–])'(?=\S)([^'"]*\S)'(?=$|[\s.,;:!?)\]—–])/g

/** "the 'three red banners' of Mao's" becomes: the “three red banners” of Mao’s. Marks that are curved already stay. */
export function typographic(english: string): string {
  const doubled = /["“]/.test(english) ? english : english.replace(SINGLY_QUOTED, '"$1"')
  return doubled
    .replace(/(^|[\s([—–/‘'])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([—–/“])'(?=\p{L})/gu, '$1‘')
    .replaceAll("'", '’')
}
