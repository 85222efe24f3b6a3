"""The recipes for Windows and macOS, which cannot run here: names, versions and lists are right."""

import ast
import plistlib
import re
import subprocess
import sys
import tomllib
from importlib import import_module, metadata
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import pytest
from packaging.utils import canonicalize_name
from release.parts import python_parts

from packaging.requirements import Requirement
from studio.services.backup import SUFFIX

MIME = "application/x-credential-studio-copy"
VARIABLE = re.compile(r"\{#(\w+)\}")


@pytest.fixture(scope="module")
def recipes(root: Path) -> Path:
    return root / "packaging"


@pytest.fixture(scope="module")
def spec(recipes: Path) -> str:
    return (recipes / "frozen" / "credential-studio.spec").read_text("utf-8")


@pytest.fixture(scope="module")
def installer(recipes: Path) -> str:
    return (recipes / "windows" / "credential-studio.iss").read_text("utf-8")


@pytest.fixture(scope="module")
def native(recipes: Path) -> ModuleType:
    sys.path.insert(0, str(recipes / "frozen"))
    try:
        return import_module("native")
    finally:
        sys.path.pop(0)


def _strings(tree: ast.AST) -> set[str]:
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def _section(installer: str, name: str) -> list[str]:
    body = re.search(rf"^\[{name}\]\n(.*?)(?=^\[|\Z)", installer, re.MULTILINE | re.DOTALL)
    assert body, name
    return [line for line in body[1].splitlines() if line and not line.startswith((";", "#"))]


@pytest.mark.parametrize(
    "name", ["credential-studio.spec", "native.py", "hook_native.py", "window.py", "command.py"]
)
def test_python_parts_compile(recipes: Path, name: str) -> None:
    text = (recipes / "frozen" / name).read_text("utf-8")
    compile(text, name, "exec", dont_inherit=True)


def test_what_the_spec_gathers_is_there(spec: str, recipes: Path) -> None:
    texts = _strings(ast.parse(spec))
    for script in ("window.py", "command.py", "hook_native.py"):
        assert script in texts
        assert (recipes / "frozen" / script).is_file()
    (packages,) = re.findall(r"for package in (\(.*?\)):", spec)
    assert all(find_spec(name) for name in ast.literal_eval(packages))
    assert (recipes.parent / "studio" / "storage" / "migrations" / "env.py").is_file()
    assert '"studio/_bundled/resources/fonts"' in spec


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_native_names_are_those_that_are_opened(native: ModuleType, platform: str) -> None:
    weasyprint = Path(str(metadata.distribution("weasyprint").locate_file("weasyprint/text/ffi.py")))
    tried = _strings(ast.parse(weasyprint.read_text("utf-8")))
    assert len(native.NAMES[platform]) == 6
    assert set(native.NAMES[platform]) <= tried | {f"{name}.dll" for name in tried}


def test_missing_libraries_are_named(native: ModuleType, tmp_path: Path) -> None:
    for name in native.NAMES["win32"][1:]:
        (tmp_path / name).touch()
    with pytest.raises(FileNotFoundError, match=r"libgobject-2\.0-0\.dll not in"):
        native.libraries(tmp_path, "win32")
    (tmp_path / native.NAMES["win32"][0]).touch()
    assert [path.name for path in native.libraries(tmp_path, "win32")] == list(native.NAMES["win32"])


def test_a_library_inside_the_program_comes_first(recipes: Path, tmp_path: Path) -> None:
    (tmp_path / "libz-of-ours.so").write_bytes(b"no library")
    code = (
        f"import sys, cffi; sys._MEIPASS = {str(tmp_path)!r}\n"
        f"exec(open({str(recipes / 'frozen' / 'hook_native.py')!r}).read())\n"
        "cffi.FFI().dlopen('libm.so.6')\n"
        "try: cffi.FFI().dlopen('libz-of-ours.so')\n"
        "except OSError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert str(tmp_path / "libz-of-ours.so") in done.stdout


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([], ["open"]),
        (["a.studio-copy"], ["open", "a.studio-copy"]),
        (["open", "x.studio"], ["open", "x.studio"]),
        (["--limited-worker", "a:b", "1"], ["--limited-worker", "a:b", "1"]),
        (["--multiprocessing-fork", "pipe=3"], ["--multiprocessing-fork", "pipe=3"]),
    ],
)
def test_the_windows_program_opens_what_it_is_given(
    recipes: Path, tmp_path: Path, given: list[str], expected: list[str]
) -> None:
    package = tmp_path / "studio"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(
        "def main():\n    import sys; print(sys.argv[1:])\n", encoding="utf-8"
    )
    script = (recipes / "frozen" / "window.py").read_text("utf-8")
    command = [sys.executable, "-c", script, *given]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert ast.literal_eval(done.stdout) == expected


def test_installer_takes_what_the_spec_makes(spec: str, installer: str, root: Path) -> None:
    made = {f"{name}.exe" for name in re.findall(r'program\(\w+, (?:NAME|"(\w+)"), console', spec) if name}
    made |= {"credential-studio.exe"}
    sources = [re.search(r'Source: "([^"]+)"', line)[1] for line in _section(installer, "Files")]  # type: ignore[index]
    inside = {source.removeprefix("{#Program}\\") for source in sources if source.startswith("{#Program}")}
    assert inside == made | {"_internal\\*"}
    for source in sources:
        if source.startswith("..\\"):
            assert (root / "packaging" / "windows" / source.replace("\\", "/")).resolve().is_file()
    started = set(re.findall(r"\{app\}\\\{#Version\}\\([\w-]+\.exe)", installer))
    assert started <= made


def test_installer_gets_every_value_it_asks_for(installer: str, recipes: Path) -> None:
    script = (recipes / "windows" / "build.ps1").read_text("utf-8")
    handed = set(re.findall(r'"/D(\w+)=', script))
    assert set(VARIABLE.findall(installer)) == handed == {"Version", "Program", "Icons"}


def test_installer_and_bundle_know_the_sealed_copy(installer: str, spec: str) -> None:
    registry = "\n".join(_section(installer, "Registry"))
    assert (
        f'Subkey: "Software\\Classes\\{SUFFIX}"; ValueType: string; ValueData: "CredentialStudio.Copy"'
        in registry
    )
    assert MIME in registry
    assert 'ValueData: """{app}\\{#Version}\\credential-studio.exe"" ""%1"""' in registry
    assert f'"public.filename-extension": ["{SUFFIX[1:]}"]' in spec
    assert f'"public.mime-type": ["{MIME}"]' in spec


def test_versions_lie_side_by_side_until_the_newer_is_whole(installer: str) -> None:
    assert all('DestDir: "{app}\\{#Version}' in line for line in _section(installer, "Files"))
    named = re.findall(r"\{app\}\\(.*?)\w[\w-]*\.(?:exe|ico)", installer)
    assert len(named) >= 6
    assert set(named) == {"{#Version}\\"}
    assert "ssPostInstall" in "\n".join(_section(installer, "Code"))


def test_installer_lines_are_well_formed(installer: str) -> None:
    for section in ("Languages", "Tasks", "Files", "Icons", "Registry", "Run"):
        for line in _section(installer, section):
            assert line.count('"') % 2 == 0, line
            assert re.fullmatch(r'(\w+: ("([^"]|"")*"|[\w ]+)(; |$))+', line), line
    assert re.search(r"^AppId=\{\{[0-9A-F-]{36}\}$", installer, re.MULTILINE)


def test_the_mac_bundle_is_the_windows_program(spec: str) -> None:
    tree = ast.parse(spec)
    (table,) = (
        word.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for word in node.keywords
        if word.arg == "info_plist"
    )
    assert isinstance(table, ast.Dict)
    said = {
        ast.literal_eval(key): ast.unparse(value)
        for key, value in zip(table.keys, table.values, strict=True)
        if key
    }
    # PyInstaller takes both from the last program of the folder otherwise, which is the command line.
    assert (said["LSBackgroundOnly"], said["CFBundleExecutable"]) == ("False", "NAME")


def test_signtool_is_on_the_path_again(recipes: Path) -> None:
    script = (recipes / "windows" / "build.ps1").read_text("utf-8")
    places = [
        script.index(text)
        for text in ("$path = $env:PATH", "self-test", "$env:PATH = $path", 'Add-Signature "$program')
    ]
    assert places == sorted(places)


def test_versions_come_from_the_program(spec: str, installer: str, root: Path) -> None:
    version = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert "VERSION = studio.__version__" in spec
    assert import_module("studio").__version__ == version
    assert version not in spec
    assert "AppVersion={#Version}" in installer


def test_mac_script_and_rights(recipes: Path) -> None:
    script = recipes / "macos" / "build.sh"
    assert script.stat().st_mode & 0o111
    assert subprocess.run(["sh", "-n", script], check=False).returncode == 0
    rights = plistlib.loads((recipes / "macos" / "entitlements.plist").read_bytes())
    assert rights == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
    assert '"macos" / "entitlements.plist"' in (recipes / "frozen" / "credential-studio.spec").read_text(
        "utf-8"
    )


@pytest.mark.parametrize("script", ["windows/build.ps1", "macos/build.sh"])
def test_scripts_name_files_that_exist(recipes: Path, script: str) -> None:
    text = (recipes / script).read_text("utf-8").replace("\\", "/")
    for name in re.findall(r"\$root/(packaging/[\w./-]+\.\w+)", text):
        assert (recipes.parent / name).is_file(), name
    for name in re.findall(r"\$lists/([\w.]+)", text):
        assert (recipes / "requirements" / name).is_file(), name
    assert "self-test" in text


@pytest.mark.parametrize("platform", [("win32", "Windows"), ("darwin", "Darwin")])
def test_what_only_another_system_needs_is_in_the_list(root: Path, platform: tuple[str, str]) -> None:
    pinned = (root / "packaging" / "requirements" / "frozen.txt").read_text("utf-8")
    pinned += (root / "packaging" / "requirements" / "runtime.txt").read_text("utf-8")
    names = {canonicalize_name(name) for name in re.findall(r"^([\w.-]+)==", pinned, re.MULTILINE)}
    there = {"sys_platform": platform[0], "platform_system": platform[1], "extra": ""}
    there["os_name"] = "nt" if platform[0] == "win32" else "posix"
    for part in ["pyinstaller", *(part.name for part in python_parts(root))]:
        for line in _needs(part):
            if line.marker is None or line.marker.evaluate(there):
                assert canonicalize_name(line.name) in names, f"{part} needs {line} on {platform[1]}"


def _needs(part: str) -> list[Requirement]:
    if part == "pyinstaller":  # is not installed for tests
        marked = ("pefile; sys_platform == 'win32'", "pywin32-ctypes; sys_platform == 'win32'")
        return [Requirement(line) for line in (*marked, "macholib; sys_platform == 'darwin'", "altgraph")]
    return [Requirement(line) for line in metadata.distribution(part).requires or []]
