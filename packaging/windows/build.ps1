# Builds the program and its installer on Windows. Untried: see packaging/frozen/README.md.
#   packaging\windows\build.ps1 -Wheel FILE.whl -Fonts FOLDER [-Msys2 C:\msys64\ucrt64\bin] [-Certificate THUMBPRINT]
param(
    [Parameter(Mandatory)] [string] $Wheel,
    [Parameter(Mandatory)] [string] $Fonts,
    [string] $Msys2 = "C:\msys64\ucrt64\bin",
    [string] $InnoSetup = "C:\Program Files (x86)\Inno Setup 6\ISCC.exe",
    [string] $Certificate = ""
)
$ErrorActionPreference = "Stop"
$root = Resolve-Path "$PSScriptRoot\..\.."
$work = "$root\build\windows"
$dist = "$root\dist"
$Wheel = Resolve-Path $Wheel
$Fonts = Resolve-Path $Fonts

function Invoke-Checked([string] $program) {
    & $program @args
    if ($LASTEXITCODE -ne 0) { throw "$program ended with exit code $LASTEXITCODE" }
}

# An environment of its own, from the pinned and hashed lists.
Invoke-Checked py -3 -m venv --clear "$work\venv"
$python = "$work\venv\Scripts\python.exe"
$lists = "$root\packaging\requirements"
Invoke-Checked $python -m pip install --require-hashes --only-binary :all: -r "$lists\runtime.txt" -r "$lists\frozen.txt"
Invoke-Checked $python -m pip install --no-deps --no-index $Wheel
Invoke-Checked $python "$root\packaging\icons.py" ico "$work\icons"

# PyInstaller looks for what Pango's libraries need on the search path.
$path = $env:PATH
$env:PATH = "$Msys2;$env:PATH"
$env:STUDIO_NATIVE = $Msys2
$env:STUDIO_FONTS = $Fonts
$env:STUDIO_ICONS = "$work\icons"
Invoke-Checked $python -m PyInstaller --noconfirm --clean --distpath "$work\dist" --workpath "$work\pyinstaller" `
    "$root\packaging\frozen\credential-studio.spec"
$program = "$work\dist\credential-studio"

# Nothing of MSYS2 may be needed: the program is tried without it on the path.
$env:PATH = "$env:SystemRoot\System32;$env:SystemRoot"
Remove-Item Env:STUDIO_FONTS
Invoke-Checked "$program\studio.exe" self-test
$version = (& "$program\studio.exe" --version).Split(" ")[-1]
$env:PATH = $path  # where signtool is

function Add-Signature([string] $file) {
    if ($Certificate) {
        Invoke-Checked signtool sign /sha1 $Certificate /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 $file
    }
}
Add-Signature "$program\credential-studio.exe"
Add-Signature "$program\studio.exe"
Invoke-Checked $InnoSetup "/DVersion=$version" "/DProgram=$program" "/DIcons=$work\icons" "/O$dist" `
    "$PSScriptRoot\credential-studio.iss"
Add-Signature "$dist\credential-studio-$version-windows-x86_64.exe"
