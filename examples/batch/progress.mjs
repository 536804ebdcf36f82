/** Shows how far a run is: one line that is rewritten on a terminal, a line every few seconds elsewhere. */
export const progress = (total, done = 0, stream = process.stderr) => {
  const begin = performance.now()
  const atBegin = done
  let shown = 0
  const line = () => {
    const rate = (done - atBegin) / ((performance.now() - begin) / 1000)
    const left = rate > 0 ? `, ${Math.ceil((total - done) / rate)} s left` : ''
    return `${done.toLocaleString('en')} of ${total.toLocaleString('en')} rows, ${Math.round(rate).toLocaleString('en')} a second${left}`
  }
  const show = () => {
    shown = performance.now()
    stream.write(stream.isTTY ? `\r\u001b[K${line()}` : `${line()}\n`)
  }
  return {
    add(rows) {
      done += rows
      if (performance.now() - shown > (stream.isTTY ? 200 : 5000)) show()
    },
    end() {
      show()
      if (stream.isTTY) stream.write('\n')
    },
  }
}
