// How the page is cut: what stands before the first drawing is two scripts, named with their styles and letters in the head of the page.
import path from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** The first scripts by name, in the order in which they run, and the module that each grows from. */
const FIRST = { begin: 'src/main.ts', page: 'src/page.tsx' } as const

type Name = keyof typeof FIRST

/**
 * Puts every module that the first script needs into one file and every other that stands before the first drawing into a second, so
 * that the one can run while the other is still on its way. What is fetched later is cut as usual. Answers null for that.
 */
export function firstScripts(root: string): Rolldown.CodeSplittingNameFunction {
  let parts: readonly (readonly [Name, ReadonlySet<string>])[] | null = null
  return (id, context) => {
    parts ??= Object.entries(FIRST).map(([name, file]) => {
      const modules = new Set<string>()
      const add = (module: string): void => {
        if (modules.has(module)) return
        modules.add(module)
        context.getModuleInfo(module)?.importedIds.forEach(add)
      }
      add(path.resolve(root, file))
      return [name as Name, modules] // a key of FIRST
    })
    // What the bundler adds of its own is needed by all.
    if (id.startsWith('\0')) return 'begin' satisfies Name
    return parts.find(([, modules]) => modules.has(id))?.[0] ?? null
  }
}

/** Upright Latin faces, which the first page is set in. */
const FACE = /source-(sans-3|serif-4)-latin-(wght|opsz)-normal-[\w-]+\.woff2$/

/**
 * Names in the head of the page what its first script would ask for only later: the second script, its styles, and the upright Latin
 * faces. So all is fetched at once.
 */
export function nameFirstPage(): Plugin {
  return {
    name: 'name-first-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const page = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.name === ('page' satisfies Name)
        )
        if (page?.type !== 'chunk') throw new Error('the page was not cut into its first scripts')
        const styles = [...(page.viteMetadata?.importedCss ?? [])]
        const faces = Object.keys(bundle).filter((file) => FACE.test(file))
        return [
          ...styles.map((file) => link(file, { rel: 'stylesheet' })),
          link(page.fileName, { rel: 'modulepreload' }),
          ...faces.map((file) => link(file, { rel: 'preload', as: 'font', type: 'font/woff2' }))
        ].filter(({ attrs }) => !html.includes(attrs.href))
      }
    }
  }
}

function link(file: string, attrs: Readonly<Record<string, string>>) {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true, href: `./${file}` }, injectTo: 'head' as const }
}
