# Completion of lambda-aot for bash.
#
# To install it, if the package bash-completion is installed:
#   mkdir -p ~/.local/share/bash-completion/completions
#   lambda-aot completion bash > ~/.local/share/bash-completion/completions/lambda-aot
# To install it without that package, add this line to ~/.bashrc:
#   eval "$(lambda-aot completion bash)"
# Then open a new terminal.

_lambda_aot() {
  local line=$COMP_LINE words=() count=0 i word kept= value note
  # Bash splits a word at characters such as "=". Parts without a space between them are one word.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    [[ $i -eq 0 || $line == [[:space:]]* ]] && count=$((count + 1))
    words[count - 1]+=${COMP_WORDS[i]}
    line=${line#*"${COMP_WORDS[i]}"}
  done
  word=${words[count - 1]#[\"\']}
  # Bash replaces only what follows the "=" in --flag=value.
  [[ $word == -*=* && $COMP_WORDBREAKS == *=* ]] && kept=${word%%=*}=

  COMPREPLY=()
  while IFS=$'\t' read -r value note; do
    case $value in
      :files) return ;;
      :directories) compopt +o default -o dirnames 2> /dev/null; return ;;
      "$word"*) COMPREPLY+=("${value#"$kept"}") ;;
    esac
  done < <("$1" __complete "${words[@]:1}" 2> /dev/null)
  compopt +o default 2> /dev/null
}

# The default is to complete file names.
complete -o default -F _lambda_aot lambda-aot
