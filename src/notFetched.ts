// Says in place of the page that its program could not be fetched, and offers to try again. Needs nothing of what is missing.
import type { Language } from './atlas/model'
import { FIRST_WORDS } from './words/firstWords'

/** Takes the place of all that `root` holds. */
export function sayNotFetched(root: Element, language: Language): void {
  const { notFetched, again } = FIRST_WORDS[language]
  const said = document.createElement('p')
  said.className = 'app-room-wait'
  said.setAttribute('role', 'alert')
  said.lang = language
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'panel-button'
  button.textContent = again
  button.addEventListener('click', () => {
    location.reload()
  })
  said.append(`${notFetched} `, button)
  const main = document.createElement('main')
  main.append(said)
  root.replaceChildren(main)
}
