# Starts Vedette on Windows. UNTESTED: written after ./vedette, which is tested on Linux.
# The first run builds the program and the gazetteer (network needed); later runs start what is there.
$ErrorActionPreference = 'Stop'
$root = $PSScriptRoot
$build = Join-Path $root 'build'
New-Item -ItemType Directory -Force $build | Out-Null

function Say($line) { [Console]::Error.WriteLine("vedette: $line") }

# Names, sizes and times of all files below some paths.
function Fingerprint([string[]] $paths) {
    $lines = foreach ($path in $paths) {
        $full = Join-Path $root $path
        if (Test-Path $full) {
            Get-ChildItem $full -File -Recurse | Where-Object { $_.FullName -notmatch '[\\/](bin|obj|node_modules)[\\/]' } |
                ForEach-Object { "$($_.FullName) $($_.Length) $($_.LastWriteTimeUtc.Ticks)" }
        }
    }
    $bytes = [Text.Encoding]::UTF8.GetBytes(($lines | Sort-Object) -join "`n")
    -join ([Security.Cryptography.SHA256]::Create().ComputeHash($bytes)[0..9] | ForEach-Object { $_.ToString('x2') })
}

function Need($program, $remedy) {
    if (-not (Get-Command $program -ErrorAction SilentlyContinue)) { Say $remedy; exit 3 }
}

# One build at a time in this checkout.
function With-Lock([scriptblock] $work) {
    $file = Join-Path $build '.lock'
    while ($true) {
        try { $lock = [IO.File]::Open($file, 'OpenOrCreate', 'ReadWrite', 'None'); break } catch [IO.IOException] { Start-Sleep -Milliseconds 500 }
    }
    try { & $work } finally { $lock.Dispose() }
}

Need dotnet 'the .NET 10 SDK is missing. Install it from https://dotnet.microsoft.com/download/dotnet/10.0 and run this again.'
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
$env:DOTNET_NOLOGO = '1'
$common = 'Directory.Build.props', 'Directory.Packages.props', 'global.json'
$program = Join-Path $build ('program/' + (Fingerprint (@('src') + $common)))
if (-not (Test-Path (Join-Path $program 'vedette.dll'))) {
    With-Lock {
        if (Test-Path (Join-Path $program 'vedette.dll')) { return }
        Say 'building the program (about a minute, once)'
        $fresh = Join-Path $build "program/.fresh.$PID"
        dotnet publish (Join-Path $root 'src/Vedette.Cli/Vedette.Cli.csproj') --configuration Release --use-current-runtime `
            --self-contained false --artifacts-path (Join-Path $build 'artifacts') --output $fresh -p:PublishReadyToRun=true `
            -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false -p:NuGetAudit=false --verbosity quiet > (Join-Path $build 'program.log')
        if ($LASTEXITCODE -ne 0) { Say 'the program does not build. The whole log is in build/program.log'; exit 3 }
        Move-Item $fresh $program
    }
}

if (-not $env:VEDETTE_DATA) {
    $sum = Fingerprint (@('places', 'data', 'tools', 'src/Vedette.Gazetteer', 'src/Vedette.Model') + $common)
    $data = Join-Path $build "gazetteer/$sum"
    if (-not (Test-Path (Join-Path $data 'places.bin'))) {
        Need npm 'Node 20 is missing. Install it from https://nodejs.org and run this again.'
        With-Lock {
            $tool = Join-Path $root 'tools/Vedette.GazetteerCompiler'
            Say 'compiling the gazetteer (about two minutes, once)'
            Push-Location $tool
            npm ci --ignore-scripts --no-audit --no-fund --loglevel=error 2>&1 | ForEach-Object { Say $_ }
            Pop-Location
            dotnet run --project $tool -c Release -p:RunAnalyzers=false -- --packages (Join-Path $tool 'node_modules') `
                --places (Join-Path $root 'places') --data (Join-Path $root 'data') --out $data 2>&1 | ForEach-Object { Say $_ }
            if (-not (Test-Path (Join-Path $data 'places.bin'))) { Say 'the gazetteer does not compile.'; exit 3 }
        }
    }
    $env:VEDETTE_DATA = $data
}

$env:VEDETTE_HOME = $root
dotnet (Join-Path $program 'vedette.dll') @args
exit $LASTEXITCODE
