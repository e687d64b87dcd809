/** The shells that there is completion for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** A shell that there is completion for. */
export type Shell = (typeof SHELLS)[number];

/**
 * The script that teaches a shell to complete the command line. It knows nothing itself: it asks the very program whose line is written,
 * so that it fits every version.
 */
export function completionScript(shell: Shell): string {
  return SCRIPTS[shell];
}

const SCRIPTS: Readonly<Record<Shell, string>> = {
  // Nothing that the bash of macOS, 3.2, does not have; what it has not is tried and left.
  bash: `# Completion of phony for bash. In ~/.bashrc: eval "$(phony completion bash)"
_phony() {
  local line files=none current=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :*) files=\${line#:} ;;
      *) COMPREPLY+=("\${line%%$'\\t'*}") ;;
    esac
  done < <("\${COMP_WORDS[0]}" complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  [[ $current == '=' ]] && current=
  compopt -o nosort 2>/dev/null
  [[ $files == none ]] && return
  compopt -o filenames 2>/dev/null
  local kind=-f
  [[ $files == folders ]] && kind=-d
  while IFS= read -r line; do
    COMPREPLY+=("$line")
  done < <(compgen "$kind" -- "$current")
}
complete -F _phony phony
`,
  zsh: `#compdef phony
# Completion of phony for zsh. In ~/.zshrc, after compinit: eval "$(phony completion zsh)"
_phony() {
  local line text description files=none
  local -a found
  while IFS= read -r line; do
    case $line in
      :*) files=\${line#:} ;;
      *)
        text=\${line%%$'\\t'*}
        description=\${line#*$'\\t'}
        found+=("\${text//:/\\\\:}\${description:+:$description}")
        ;;
    esac
  done < <("\${(Q)words[1]}" complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  (( $#found )) && _describe -V phony found
  [[ $files == none ]] && return
  compset -P '--*='
  if [[ $files == folders ]]; then _files -/; else _files; fi
}
if [[ \${funcstack[1]} == _phony ]]; then
  _phony "$@"
else
  compdef _phony phony
fi
`,
  fish: `# Completion of phony for fish. In ~/.config/fish/config.fish: phony completion fish | source
function __phony_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l files none
    for line in ($before[1] complete -- $before[2..-1] "$current" 2>/dev/null)
        if string match -q ':*' -- $line
            set files (string sub -s 2 -- $line)
        else
            printf '%s\\n' $line
        end
    end
    set -l option (string match -r '^--[^=]+=' -- "$current")
    set -l path (string replace -r '^--[^=]+=' '' -- "$current")
    if test $files = files
        printf "$option%s\\n" (__fish_complete_path $path)
    else if test $files = folders
        printf "$option%s\\n" (__fish_complete_directories $path)
    end
end
complete -c phony -f -a '(__phony_complete)'
`,
};
