// Words as they are compared when one looks for them: what a keyboard may not have, or a reader may not know, makes no difference.

/** Small letters without accents and tones, plain quotation marks. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase()
    .trim()
}
