# Runs Yaolan on this workspace:
#   ./build.ps1                builds the site into site/
#   ./build.ps1 serve          any other command and its options are passed on
# Yaolan is found in the folder that the environment variable YAOLAN names (a copy of its source), else in ../yaolan, else as
# the command yaolan. Runs in Windows PowerShell 5.1 and PowerShell 7.
$ErrorActionPreference = 'Stop'

$source = $env:YAOLAN
if (-not $source) { $source = Join-Path $PSScriptRoot '../yaolan' }
$project = Join-Path $source 'src/Yaolan.Cli'
$rest = @($args)
if ($rest.Count -eq 0) { $rest = @('build') }
if (Test-Path -LiteralPath $project) {
    & dotnet run --project $project -c Release -- @rest --root $PSScriptRoot
}
elseif (Get-Command yaolan -ErrorAction SilentlyContinue) {
    & yaolan @rest --root $PSScriptRoot
}
else {
    Write-Host "Yaolan was not found at $source. Set the environment variable YAOLAN to the folder of its source."
    exit 3
}
exit $LASTEXITCODE
