// The page that lays all screens out for looking at: one row a screen, its pictures beside each other, each opening in full.

export interface Shot {
  readonly file: string
  readonly screen: string
  readonly size: string
  readonly theme: string
  readonly language: string
}

/** HTML of the sheet. Names come from our own tables and hold nothing to escape. */
export function sheetPage(shots: readonly Shot[]): string {
  const rows = [...new Set(shots.map(({ screen }) => screen))].map((screen) => {
    const own = shots.filter((shot) => shot.screen === screen)
    const pictures = own.map(
      ({ file, size, theme, language }) =>
        `<a href="${file}"><img src="${file}" alt="" loading="lazy"><span>${size}, ${theme}, ${language}</span></a>`
    )
    return `<h2>${screen}</h2><div>${pictures.join('')}</div>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>All screens</title><style>
body { margin: 16px; font: 14px/1.4 sans-serif; background: #777; color: #fff }
div { display: flex; flex-wrap: wrap; gap: 16px; align-items: end }
a { color: inherit; text-decoration: none } img { display: block; height: 260px }
</style>${rows.join('\n')}</html>\n`
}
