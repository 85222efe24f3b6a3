#!/bin/sh
# Builds the program and its .dmg on macOS. Untried: see packaging/frozen/README.md.
#   packaging/macos/build.sh WHEEL FONTS
# With STUDIO_IDENTITY (Developer ID) it signs, with STUDIO_NOTARY (a profile of notarytool) it notarises.
set -eu

[ $# -eq 2 ] || { echo "usage: packaging/macos/build.sh WHEEL FONTS" >&2; exit 2; }
wheel=$1
STUDIO_FONTS=$(cd -- "$2" && pwd)
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work="$root/build/macos"
lists="$root/packaging/requirements"
python="$work/venv/bin/python"

# An environment of its own, from the pinned and hashed lists.
"${STUDIO_PYTHON:-python3}" -m venv --clear "$work/venv"
"$python" -m pip install --require-hashes --only-binary :all: -r "$lists/runtime.txt" -r "$lists/frozen.txt"
"$python" -m pip install --no-deps --no-index "$wheel"
"$python" "$root/packaging/icons.py" icns "$work/icons"

STUDIO_NATIVE="$(brew --prefix)/lib"
STUDIO_ICONS="$work/icons"
export STUDIO_FONTS STUDIO_NATIVE STUDIO_ICONS
"$python" -m PyInstaller --noconfirm --clean --distpath "$work/dist" --workpath "$work/pyinstaller" \
    "$root/packaging/frozen/credential-studio.spec"
app="$work/dist/Credential Studio.app"

# From here on nothing of Homebrew may be needed.
env -i HOME="$HOME" PATH=/usr/bin:/bin "$app/Contents/MacOS/studio" self-test
version=$(env -i PATH=/usr/bin:/bin "$app/Contents/MacOS/studio" --version | cut -d' ' -f2)
dmg="$root/dist/credential-studio-$version-macos-$(uname -m).dmg"
mkdir -p "$root/dist"

if [ -n "${STUDIO_IDENTITY:-}" ]; then
    # From the inside outwards; the whole bundle last.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -exec \
        codesign --force --timestamp --options runtime --sign "$STUDIO_IDENTITY" {} +
    for program in credential-studio studio; do
        codesign --force --timestamp --options runtime --entitlements "$root/packaging/macos/entitlements.plist" \
            --sign "$STUDIO_IDENTITY" "$app/Contents/MacOS/$program"
    done
    codesign --force --timestamp --options runtime --entitlements "$root/packaging/macos/entitlements.plist" \
        --sign "$STUDIO_IDENTITY" "$app"
    codesign --verify --deep --strict --verbose=2 "$app"
fi

folder="$work/dmg"
rm -rf "$folder"
mkdir -p "$folder"
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "Credential Studio $version" -srcfolder "$folder" -format UDZO -ov "$dmg"

if [ -n "${STUDIO_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$STUDIO_IDENTITY" "$dmg"
fi
if [ -n "${STUDIO_NOTARY:-}" ]; then
    xcrun notarytool submit "$dmg" --keychain-profile "$STUDIO_NOTARY" --wait
    xcrun stapler staple "$dmg"
    spctl --assess --type open --context context:primary-signature --verbose "$dmg"
fi
echo "$dmg"
