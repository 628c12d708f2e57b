// The first script: begins to open the atlas while the rest of the program is still on its way. It draws nothing of the atlas.
import './look/tokens.css'
import './look/themes.css'
import './look/latinFonts.css'
import './look/base.css'
import './look/over.css'
import { begin } from './begin'
import { sayNotFetched } from './notFetched'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const begun = begin()
import('./page').then(
  ({ showPage }) => {
    showPage(root, begun)
  },
  (cause: unknown) => {
    console.error(cause)
    sayNotFetched(root, begun.language())
  }
)
