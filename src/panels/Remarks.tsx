// One line on what the loader remarked on the folder's files, which opens the list; nothing when it remarked nothing.
import { useState } from 'react'
import { useAtlas } from '../store/react'
import { useSpeaker } from '../store/speaker'
import { Icon } from './icons'
import { CopyProblems, ProblemList } from './ProblemList'

export function Remarks() {
  const speaker = useSpeaker()
  const problems = useAtlas((state) => state.problems)
  const [open, setOpen] = useState(false)
  if (problems.length === 0) return null
  const words = speaker.t('problems.remarks', { count: problems.length })
  return (
    <>
      <button
        type="button"
        className="panel-text-button panel-remarks"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true)
        }}
      >
        {words}
      </button>
      {open && (
        <RemarksDialog
          words={words}
          closed={() => {
            setOpen(false)
          }}
        />
      )}
    </>
  )
}

/** Modal as soon as it is in the page; the browser gives the focus back to the line that opened it. */
function RemarksDialog({ words, closed }: { words: string; closed: () => void }) {
  const speaker = useSpeaker()
  const problems = useAtlas((state) => state.problems)
  return (
    <dialog
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal()
      }}
      className="panel-dialog"
      aria-label={words}
      onClose={closed}
    >
      <div className="panel-dialog-head">
        <h2 className="panel-dialog-title">{words}</h2>
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
  )
}
