// Views that are chunks of their own: fetched when they are first shown; where one does not come, the page goes on and says so.
import { lazy, type ComponentType } from 'react'
import { useSpeaker } from './speaker'

/**
 * A view that `get` fetches when it is first shown; what stands around it needs a Suspense. Where it cannot be fetched, a word about
 * that stands in its place, in the class `instead`, with a button that loads the page again.
 */
export function fetched<Props extends object>(
  get: () => Promise<ComponentType<Props>>,
  instead = 'over-missing'
): ComponentType<Props> {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await get() }
    } catch (cause) {
      console.error(cause)
      return { default: () => <NotFetched className={instead} /> }
    }
  })
}

function NotFetched({ className }: { readonly className: string }) {
  const speaker = useSpeaker()
  return (
    <p className={className} role="alert">
      {speaker.t('app.rooms.notOpened')}{' '}
      <button
        type="button"
        className="panel-button"
        onClick={() => {
          location.reload()
        }}
      >
        {speaker.t('app.rooms.again')}
      </button>
    </p>
  )
}
