#compdef lambda-aot
# Completion of lambda-aot for zsh.
#
# To install it:
#   mkdir -p ~/.zfunc
#   lambda-aot completion zsh > ~/.zfunc/_lambda-aot
# and add these lines to ~/.zshrc, if they are missing:
#   fpath=(~/.zfunc $fpath)
#   autoload -Uz compinit && compinit
# Then open a new terminal.

_lambda-aot() {
  local -a lines
  lines=("${(@f)$($words[1] __complete "${(@)words[2,CURRENT-1]}" "$PREFIX" 2> /dev/null)}")
  case $lines[1] in
    '') return 1 ;;
    :files) compset -P '--*='; _files ;;
    :directories) compset -P '--*='; _files -/ ;;
    *)
      # _describe separates a value from its note at the first colon.
      lines=("${(@)lines/$'\t'/:}")
      _describe -V 'lambda-aot' lines
      ;;
  esac
}

# As a file of $fpath, this is the body of the function. With eval or source, it only defines the function.
if [[ $funcstack[1] == _lambda-aot ]]; then
  _lambda-aot "$@"
else
  compdef _lambda-aot lambda-aot
fi
