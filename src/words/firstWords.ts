// What has to be said where the program itself could not be fetched, and the words of the interface with it. Nothing else.
import type { Language } from '../atlas/model'

interface FirstWords {
  readonly notFetched: string
  readonly again: string
}

export const FIRST_WORDS: Readonly<Record<Language, FirstWords>> = {
  en: {
    notFetched: 'A part of the program could not be read. The atlas cannot be shown.',
    again: 'Try again'
  },
  'zh-Hans': { notFetched: '程序的一部分无法读取，图集无法显示。', again: '重试' }
}
