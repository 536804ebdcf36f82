import type { Part, Switch, Value } from './model'

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`

const taken = (value: Value): string => {
  if (value.is === 'word') return ` -x -a ${quoted(value.words.join(' '))}`
  return value.is === 'file' ? ' -r -F' : value.is === 'text' ? ' -x' : ''
}

const switchLine = (name: string, { flags, about, value }: Switch): string => {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ')
  return `complete -c beian -n '__fish_seen_subcommand_from ${name}' ${names}${taken(value)} -d ${quoted(about)}`
}

const valueLine = (name: string, value: Value): string[] => {
  const when = `complete -c beian -n '__fish_seen_subcommand_from ${name}'`
  if (value.is === 'word') return [`${when} -f -a ${quoted(value.words.join(' '))}`]
  return value.is === 'file' ? [`${when} -F`] : []
}

/** A script for fish. */
export const fish = (parts: readonly Part[]): string => `# beian completion fish
complete -c beian -f
${parts
  .flatMap(({ name, about, value, switches }) => [
    `complete -c beian -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
    ...valueLine(name, value),
    ...switches.map((one) => switchLine(name, one)),
  ])
  .join('\n')}
`
