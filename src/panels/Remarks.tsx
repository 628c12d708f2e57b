// One line on what the loader remarked on the folder's files, which opens the list; nothing when it remarked nothing.
import { useRef } from 'react'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { Icon } from './icons'
import { CopyProblems, ProblemList } from './ProblemList'

export function Remarks() {
  const speaker = useSpeaker()
  const problems = useAtlas((state) => state.problems)
  const dialog = useRef<HTMLDialogElement>(null)
  if (problems.length === 0) return null
  return (
    <>
      <button
        type="button"
        className="panel-text-button panel-remarks"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {speaker.t('problems.remarks', { count: problems.length })}
      </button>
      <dialog
        ref={dialog}
        className="panel-dialog"
        aria-label={speaker.t('problems.remarks', { count: problems.length })}
      >
        <div className="panel-dialog-head">
          <h2 className="panel-dialog-title">{speaker.t('problems.remarks', { count: problems.length })}</h2>
          <CopyProblems problems={problems} language={speaker.language} />
          <form method="dialog">
            <button
              className="panel-tool"
              aria-label={speaker.t('panel.closeDialog')}
              title={speaker.t('panel.closeDialog')}
            >
              <Icon name="close" />
            </button>
          </form>
        </div>
        <div className="panel-dialog-body" tabIndex={0}>
          <p>{speaker.t('problems.remarksLead')}</p>
          <ProblemList problems={problems} language={speaker.language} />
        </div>
      </dialog>
    </>
  )
}
