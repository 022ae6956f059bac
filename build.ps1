# A thin wrapper over the two commands that README.md gives for every system:
#   ./build.ps1              builds the site           (dotnet run --project src/Yaolan.Cli -c Release)
#   ./build.ps1 test         runs the tests            (dotnet test src/Yaolan.slnx)
#   ./build.ps1 check        any other command and its options are passed on
# Runs in Windows PowerShell 5.1 and PowerShell 7.
$ErrorActionPreference = 'Stop'

Push-Location -LiteralPath $PSScriptRoot
try {
    if ($args.Count -gt 0 -and $args[0] -eq 'test') {
        $rest = @($args | Select-Object -Skip 1)
        & dotnet test src/Yaolan.slnx @rest
    }
    else {
        & dotnet run --project src/Yaolan.Cli -c Release -- @args
    }
    exit $LASTEXITCODE
}
finally {
    Pop-Location
}
