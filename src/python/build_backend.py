"""Builds the wheel (PEP 517) with CMake: the package, its extension, the programs and what `prodstab prove` needs.

It needs nothing but the standard library, so that pip downloads nothing. With `pip install . --config-settings build-dir=DIR` the
build tree is DIR, and kept; otherwise it is a temporary one."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sys
import sysconfig
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
MODULES = "python-modules"  # where CMake is told to install the package, below the prefix
THEORIES = (".v", ".md", ".sh", "_CoqProject")

Settings = dict[str, str] | None


def get_requires_for_build_wheel(config_settings: Settings = None) -> list[str]:
    return []


def get_requires_for_build_sdist(config_settings: Settings = None) -> list[str]:
    return []


class UnsupportedOperation(Exception):
    """What PEP 517 asks for."""


def build_sdist(sdist_directory: str, config_settings: Settings = None) -> str:
    raise UnsupportedOperation("prodstab is built from its repository")


def build_wheel(wheel_directory: str, config_settings: Settings = None, metadata_directory: str | None = None) -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    release = f"{project['name']}-{version()}"
    tag = "cp311-abi3-" + re.sub(r"[-.]", "_", sysconfig.get_platform())
    name = f"{release}-{tag}.whl"
    with tempfile.TemporaryDirectory(prefix="prodstab-") as folder:
        installed = build(Path((config_settings or {}).get("build-dir", folder + "/build")), Path(folder, "installed"))
        with zipfile.ZipFile(os.path.join(wheel_directory, name), "w", zipfile.ZIP_DEFLATED) as wheel:
            pack(wheel, release, installed, metadata(project), f"Wheel-Version: 1.0\nGenerator: prodstab\nRoot-Is-Purelib: false\nTag: {tag}\n")
    return name


def version() -> str:
    match = re.search(r"project\(prodstab VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text("utf-8"))
    assert match is not None
    return match[1]


def build(tree: Path, prefix: Path) -> Path:
    """Has CMake build the tree and install it below the prefix, which is returned."""
    options = [f"-DPRODSTAB_PYTHON_DIR={MODULES}", "-DPRODSTAB_PYTHON=ON"]
    if not (tree / "CMakeCache.txt").exists():
        options += ["-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", f"-DPython3_EXECUTABLE={sys.executable}"]
        cmake("-S", str(ROOT), "-B", str(tree), *options)
    cmake("--build", str(tree))
    cmake("--install", str(tree), "--prefix", str(prefix), "--strip")
    return prefix


def cmake(*arguments: str) -> None:
    try:
        subprocess.run(["cmake", *arguments], check=True)
    except FileNotFoundError:
        sys.exit("prodstab is built with CMake, which is not here: run  sh cmake/install-dependencies.sh --python")
    except subprocess.CalledProcessError:
        sys.exit("prodstab could not be built; what it needs is installed by  sh cmake/install-dependencies.sh --python")


def metadata(project: dict[str, str | dict[str, list[str]]]) -> str:
    lines = ["Metadata-Version: 2.1", f"Name: {project['name']}", f"Version: {version()}", f"Summary: {project['description']}"]
    lines += [f"Requires-Python: {project['requires-python']}", "License: MIT"]
    extras = project["optional-dependencies"]
    assert isinstance(extras, dict)
    for extra, packages in extras.items():
        lines += [f"Provides-Extra: {extra}", *(f'Requires-Dist: {package}; extra == "{extra}"' for package in packages)]
    return "\n".join(lines) + "\n"


def files(installed: Path, release: str) -> Iterator[tuple[Path, str]]:
    """What goes into the wheel, and where: headers and libraries do not."""
    data = f"{release}.data"
    places = {"bin": f"{data}/scripts", "share": f"{data}/data/share"}
    for path in sorted(installed.rglob("*")):
        below = path.relative_to(installed)
        top, rest = below.parts[0], "/".join(below.parts[1:])
        if not path.is_file():
            continue
        if path.parent.name == "prodstab" and (path.name == "_core.abi3.so" or path.suffix in (".py", ".pyi") or path.name == "py.typed"):
            yield path, f"prodstab/{path.name}"
        elif top == "bin" or rest.startswith("man/") or rest.startswith("prodstab/proofs/") and path.name.endswith(THEORIES):
            yield path, f"{places[top]}/{rest}"


def pack(wheel: zipfile.ZipFile, release: str, installed: Path, about: str, form: str) -> None:
    record = []

    def add(name: str, content: bytes, mode: int = 0o644) -> None:
        entry = zipfile.ZipInfo(name)
        entry.external_attr = (0o100000 | mode) << 16
        entry.compress_type = zipfile.ZIP_DEFLATED
        wheel.writestr(entry, content)
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        record.append(f"{name},sha256={digest},{len(content)}\n")

    for path, name in files(installed, release):
        add(name, path.read_bytes(), path.stat().st_mode & 0o777)
    info = f"{release}.dist-info"
    add(f"{info}/METADATA", about.encode())
    add(f"{info}/WHEEL", form.encode())
    add(f"{info}/licenses/LICENSE", (ROOT / "LICENSE").read_bytes())
    record.append(f"{info}/RECORD,,\n")
    wheel.writestr(f"{info}/RECORD", "".join(record))
