#!/usr/bin/env python3
"""page.py WASM SOURCES OUT: the page of src/web with the checker in it, and no certificate: verify.html.

`prodstab attach` puts certificates where it says id="supplement". SOURCES is the folder of the libraries' sources (fetch.sh), whose
licences are printed in the page. Of equal inputs the page has equal bytes.
"""

import base64
import gzip
import hashlib
import html
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
WEB = os.path.join(TOP, "src", "web")

# Who is in the WebAssembly, and where their licence is
PARTS = [
    ("prodstab", "MIT licence", os.path.join(TOP, "LICENSE")),
    ("GMP, MPFR and MPFI", "GNU Lesser General Public License, version 3 or later (GMP: or the GNU GPL, version 2 or later; MPFI: from version 2.1 on)", "gmp/COPYING.LESSERv3"),
    ("the GNU General Public License", "to which that one refers", "gmp/COPYINGv3"),
    ("Jansson", "MIT licence", "jansson/LICENSE"),
    ("wasi-libc", "MIT licence and others", "/usr/share/doc/wasi-libc/copyright"),
    ("the run-time library of clang", "Apache License 2.0 with LLVM exceptions, and others", "/usr/share/doc/libclang-rt-14-dev-wasm32/copyright"),
]


def read(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read()


def licences(sources):
    archives = [line.split() for line in read(HERE, "sources.txt").splitlines()]
    rows = "".join(f"<li>{name} (Debian {release}), SHA-256 <code class=\"sum\">{sum}</code></li>\n" for sum, name, release in archives)
    texts = "".join(
        f"<details><summary>{html.escape(name)}: {html.escape(kind)}</summary><pre>{html.escape(read(sources, path))}</pre></details>\n"
        for name, kind, path in PARTS
    )
    return (
        "<p>The style and the scripts of this page are prodstab's. The checker is made of prodstab and these libraries, unchanged:</p>\n"
        f"<ul>\n{rows}</ul>\n<p>To make it again, also with other versions of them: <code>cmake --workflow --preset web</code> in prodstab's "
        f"sources, where cmake/web/sources.txt lists these archives.</p>\n{texts}"
    )


def main(wasm, sources, out, version):
    with open(wasm, "rb") as file:
        checker = file.read()
    nothing = {"title": "Check a certificate", "authors": [], "certificates": [], "figures": [], "cite": ""}
    pieces = {
        "version": version,
        "sum": hashlib.sha256(checker).hexdigest(),
        "style": read(WEB, "style.css"),
        "licences": licences(sources),
        "worker": read(WEB, "worker.js"),
        "supplement": json.dumps(nothing),
        "checker": base64.b64encode(gzip.compress(checker, mtime=0)).decode("ascii"),
        "checker.js": read(WEB, "checker.js"),
        "page.js": read(WEB, "page.js"),
    }
    page = read(WEB, "template.html")
    for name, text in pieces.items():
        if "</script" in text:
            sys.exit(f"page.py: {name} would end its own script")
        page = page.replace(f"@{name}@", text.rstrip("\n"))
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        file.write(page)


if __name__ == "__main__":
    main(*sys.argv[1:])
