"""expat, from Debian's source, for systems whose C library is older than Debian 12's.

Debian 12's own build takes ``arc4random_buf`` from glibc 2.36. Without it expat asks the kernel
(``getrandom``), which is where that function has its randomness from, too.
"""

from pathlib import Path

from failure import run

_CONFIG = """\
#define BYTEORDER 1234
#define HAVE_GETRANDOM 1
#define XML_CONTEXT_BYTES 1024
#define XML_DEV_URANDOM 1
#define XML_DTD 1
#define XML_GE 1
#define XML_NS 1
"""
_PARTS = ("xmlparse.c", "xmlrole.c", "xmltok.c", "random_getrandom.c", "random_dev_urandom.c")
_FLAGS = [
    *(
        "-DHAVE_EXPAT_CONFIG_H",
        "-std=c99",
        "-D_DEFAULT_SOURCE",
        "-O2",
        "-fPIC",
        "-shared",
        "-fno-strict-aliasing",
        "-fvisibility=hidden",
    ),
    *("-DXML_ENABLE_VISIBILITY=1", "-fstack-protector-strong", "-D_FORTIFY_SOURCE=2", "-s"),
    *("-Wl,-z,relro,-z,now", "-Wl,--build-id=none", "-Wl,-soname,libexpat.so.1"),
]


def compile_expat(dsc: Path, work: Path, target: Path) -> None:
    """Make ``target`` (``libexpat.so.1``) from the source package ``dsc``; ``work`` is a free folder name."""
    # Our lock knows the .dsc, and that knows the sums of the sources, which dpkg-source compares.
    run(["dpkg-source", "-x", dsc, work])
    library = work / "expat" / "lib"
    (library / "expat_config.h").write_text(_CONFIG, "utf-8")
    run(["gcc", *_FLAGS, "-I.", *_PARTS, "-o", target.resolve()], cwd=library)
