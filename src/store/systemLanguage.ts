// Which of the page's languages the system prefers; asked of the browser, not of the settings.
import type { Language } from '../atlas/model'

export function systemLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-Hans' : 'en'
}
