// Marks a moment when the frame that is being made has been handed to the screen.

export function markAfterFrame(name: string): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => performance.mark(name)
    channel.port2.postMessage(null)
  })
}
