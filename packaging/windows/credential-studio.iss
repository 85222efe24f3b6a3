; The installer for Windows (Inno Setup 6.3 or newer). Untried: see packaging/frozen/README.md.
; build.ps1 calls it: ISCC /DVersion=0.1.0 /DProgram=FOLDER /DIcons=FOLDER credential-studio.iss
#ifndef Version
  #error Version is missing: call build.ps1
#endif

[Setup]
; Never changes: by it an update finds what is installed.
AppId={{7E0B6B0E-5F0B-4B0D-9A55-3B1C7A0C5D21}
AppName=Credential Studio
AppVersion={#Version}
AppVerName=Credential Studio {#Version}
AppPublisher=The Credential Studio developers
DefaultDirName={autopf}\Credential Studio
DefaultGroupName=Credential Studio
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
OutputBaseFilename=credential-studio-{#Version}-windows-x86_64
SetupIconFile={#Icons}\credential-studio.ico
UninstallDisplayIcon={app}\{#Version}\credential-studio.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
; For one person without an administrator; whoever has the right may choose all.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.SealedCopy=Sealed copy of a Credential Studio workspace
de.SealedCopy=Versiegelte Kopie eines Credential-Studio-Arbeitsbereichs

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

; As on Linux, a version lies in a folder of its own, and what people start names one of them: whoever is interrupted while
; upgrading has the old program or the new one, whole. Icons and registry are written after all files.
[Files]
Source: "{#Program}\credential-studio.exe"; DestDir: "{app}\{#Version}"; Flags: ignoreversion
Source: "{#Program}\studio.exe"; DestDir: "{app}\{#Version}"; Flags: ignoreversion
Source: "{#Program}\_internal\*"; DestDir: "{app}\{#Version}\_internal"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Icons}\studio-copy.ico"; DestDir: "{app}\{#Version}"; Flags: ignoreversion
Source: "..\..\LICENSE"; DestDir: "{app}\{#Version}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\Credential Studio"; Filename: "{app}\{#Version}\credential-studio.exe"
Name: "{autodesktop}\Credential Studio"; Filename: "{app}\{#Version}\credential-studio.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.studio-copy"; ValueType: string; ValueData: "CredentialStudio.Copy"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.studio-copy"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-credential-studio-copy"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.studio-copy\OpenWithProgids"; ValueType: string; ValueName: "CredentialStudio.Copy"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\CredentialStudio.Copy"; ValueType: string; ValueData: "{cm:SealedCopy}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\CredentialStudio.Copy\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Version}\studio-copy.ico"
Root: HKA; Subkey: "Software\Classes\CredentialStudio.Copy\shell\open\command"; ValueType: string; ValueData: """{app}\{#Version}\credential-studio.exe"" ""%1"""

[Run]
Filename: "{app}\{#Version}\credential-studio.exe"; Description: "{cm:LaunchProgram,Credential Studio}"; Flags: nowait postinstall skipifsilent

[Code]
// Other versions go when this one is in place. A person's work never lies here.
procedure CurStepChanged(CurStep: TSetupStep);
var
  Found: TFindRec;
  Folder: String;
begin
  if CurStep <> ssPostInstall then
    Exit;
  if FindFirst(ExpandConstant('{app}\*'), Found) then
  try
    repeat
      Folder := ExpandConstant('{app}\') + Found.Name;
      if (Found.Name <> '{#Version}') and FileExists(Folder + '\credential-studio.exe') then
        DelTree(Folder, True, True, True);
    until not FindNext(Found);
  finally
    FindClose(Found);
  end;
end;
