import type { Part, Switch, Value } from './model'

/** A text in single quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** A description within a specification, which a bracket or a colon would end. */
const about = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&')

const action = (value: Value): string => {
  if (value.is === 'word') return `:value:(${value.words.join(' ')})`
  return value.is === 'file' ? ':file:_files' : ':value:'
}

const switchSpec = ({ flags, about: text, value }: Switch): string => {
  const names = flags.length > 1 ? `{${flags.join(',')}}` : flags[0]
  const excluded = flags.length > 1 ? quoted(`(${flags.join(' ')})`) : ''
  return `${excluded}${names}${quoted(`[${about(text)}]${value.is === 'nothing' ? '' : action(value)}`)}`
}

const partCase = ({ name, value, switches }: Part): string => {
  const specs = [...switches.map(switchSpec), ...(value.is === 'nothing' ? [] : [quoted(`*${action(value)}`)])]
  return `    ${name}) _arguments ${specs.join(' ')} ;;`
}

/** A script for Zsh, to be sourced after compinit, or to be a file \`_beian\` of \`fpath\`. */
export const zsh = (parts: readonly Part[]): string => `#compdef beian
# beian completion zsh
_beian() {
  if ((CURRENT == 2)); then
    local -a commands
    commands=(${parts.map((part) => quoted(`${part.name}:${part.about}`)).join(' ')})
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${parts.map(partCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _beian ]]; then _beian "$@"; else compdef _beian beian; fi
`
