// Which rooms of the page show land, and so must show the neutrality notice too. A room that is added has to say.
import type { Room } from './view'

/**
 * A room that shows land holds, wherever and however it is folded, an element of this class with the words of `atlas.notice`;
 * so do its print and any dialog about land.
 */
export const NOTICE_CLASS = 'map-notice'

export const SHOWS_LAND: Readonly<Record<Room['name'], boolean>> = {
  explore: true,
  compare: true,
  figures: false,
  province: false,
  evidence: false,
  sources: false,
  terms: false
}
