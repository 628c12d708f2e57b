// While the page is printed a dark map is painted in ink on paper, and as it was afterwards. How the sheet is laid out is print.css.

/** Calls `repaint`, which must paint at once, whenever the page has changed its colours for a print or back. Answers how to stop. */
export function dressForPrint(repaint: () => void, page: Window = window): () => void {
  const { documentElement: root } = page.document
  let worn: string | null = null
  const before = () => {
    const theme = root.dataset['theme']
    if (theme !== 'gallery') return
    worn = theme
    root.dataset['theme'] = 'paper'
    repaint()
  }
  const after = () => {
    if (worn === null) return
    root.dataset['theme'] = worn
    worn = null
    repaint()
  }
  page.addEventListener('beforeprint', before)
  page.addEventListener('afterprint', after)
  return () => {
    page.removeEventListener('beforeprint', before)
    page.removeEventListener('afterprint', after)
    after()
  }
}
