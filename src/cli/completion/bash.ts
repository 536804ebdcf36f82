import type { Part, Value } from './model'

/** What completes a value; a shell that knows nothing better completes files. */
const reply = (value: Value): string => {
  if (value.is === 'word') return `COMPREPLY=($(compgen -W '${value.words.join(' ')}' -- "$cur"))`
  return value.is === 'file' ? 'compopt -o default' : ':'
}

const switchCases = ({ name, switches }: Part): string[] =>
  switches
    .filter(({ value }) => value.is !== 'nothing')
    .map(({ flags, value }) => `    ${flags.map((flag) => `${name}:${flag}`).join('|')}) ${reply(value)}; return ;;`)

const partCase = ({ name, value, switches }: Part): string => {
  const flags = switches.flatMap((one) => one.flags).join(' ')
  return `    ${name}) if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '${flags}' -- "$cur")); else ${reply(value)}; fi ;;`
}

/** A script for Bash 4 or newer. It evaluates nothing that was typed. */
export const bash = (parts: readonly Part[]): string => `# beian completion bash
_beian() {
  local cur=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${parts.map(({ name }) => name).join(' ')} --help --version --lang' -- "$cur"))
    return
  fi
  case $command:$previous in
${parts.flatMap(switchCases).join('\n')}
  esac
  case $command in
${parts.map(partCase).join('\n')}
  esac
}
complete -F _beian beian
`
