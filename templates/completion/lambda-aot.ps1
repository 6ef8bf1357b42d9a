# Completion of lambda-aot for PowerShell.
#
# To install it, add this line to the file in $PROFILE:
#   lambda-aot completion powershell | Out-String | Invoke-Expression
# Then open a new terminal.

Register-ArgumentCompleter -Native -CommandName lambda-aot -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.StartOffset -lt $cursorPosition } |
        ForEach-Object { $_.Extent.Text.Trim('"', "'") })
    # Some versions of PowerShell drop an empty argument. The program removes the quotes.
    if ($wordToComplete -eq '') { $words += '""' }
    lambda-aot __complete @words 2>$null | ForEach-Object {
        $value, $note = $_ -split "`t", 2
        # Without a result, PowerShell completes file names.
        if (-not $value.StartsWith(':') -and $value.StartsWith($wordToComplete, 'OrdinalIgnoreCase')) {
            if (-not $note) { $note = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $note)
        }
    }
}
