# Completion of lambda-aot for fish.
#
# To install it:
#   mkdir -p ~/.config/fish/completions
#   lambda-aot completion fish > ~/.config/fish/completions/lambda-aot.fish

function __lambda_aot_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    # A path is completed after the "=" of --flag=value.
    set -l flag (string match -r -- '^--[^=]*=' $word)
    set -l path (string replace -r -- '^--[^=]*=' '' $word)
    set -l lines ($words[1] __complete $words[2..] "$word" 2>/dev/null)
    switch "$lines[1]"
        case :files
            printf "$flag%s\n" (__fish_complete_path "$path")
        case :directories
            printf "$flag%s\n" (__fish_complete_directories "$path" '')
        case '*'
            printf '%s\n' $lines
    end
end

complete -c lambda-aot -f -a '(__lambda_aot_complete)'
