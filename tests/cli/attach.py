#!/usr/bin/env python3
"""prodstab attach, without a browser and without LaTeX (tests/web, attach_latex.py): what is in the folder and its archives, and
what is refused. The program is copied to a place of its own, where it finds no page, or one that a test puts there: src/web's
template, without the checker, which is enough to see what is put into it."""

import hashlib
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from stored import Failures

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
CERTIFICATES = os.path.join(ROOT, "certificates")
BCE, RUN = os.path.join(CERTIFICATES, "bce.json"), os.path.join(CERTIFICATES, "run", "bce_7_10.json")
failures = Failures()
check = failures.expect


def read(*path):
    with open(os.path.join(*path), "rb") as file:
        return file.read()


class Place:
    """A folder with the program in it, and a page or none."""

    def __init__(self, folder, page):
        self.folder = folder
        self.program = os.path.join(folder, "build", "prodstab")
        os.makedirs(os.path.dirname(self.program))
        shutil.copy(os.environ["PRODSTAB"], self.program)
        if page:
            os.makedirs(os.path.join(folder, "web"))
            with open(os.path.join(folder, "web", "verify.html"), "wb") as file:
                file.write(read(ROOT, "src", "web", "template.html"))

    def attach(self, *arguments, bytes_at_most=resource.RLIM_INFINITY, **environment):
        given = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"} | environment
        return subprocess.run([self.program, "attach", *arguments], cwd=self.folder, capture_output=True, text=True, env=given,
                              preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_at_most, bytes_at_most)))

    def files(self, name):
        folder = os.path.join(self.folder, name)
        return {file: read(folder, file) for file in os.listdir(folder)}

    def refuses(self, what, code, message, *arguments):
        result = self.attach(*arguments, "-o", "refused")
        check(result.returncode == code and message in result.stderr, "%s: %d %s" % (what, result.returncode, result.stderr))
        check(not os.path.exists(os.path.join(self.folder, "refused")), "%s: something is written" % what)


def check_sums(files):
    lines = files["SHA256SUMS"].decode().splitlines()
    check({line[66:] for line in lines} == set(files) - {"SHA256SUMS"}, "SHA256SUMS: other files")
    for line in lines:
        check(hashlib.sha256(files[line[66:]]).hexdigest() == line[:64], "SHA256SUMS: %s" % line[66:])


def check_metadata(files):
    crate = {entity["@id"]: entity for entity in json.loads(files["ro-crate-metadata.json"])["@graph"]}
    for name in set(files) - {"SHA256SUMS", "ro-crate-metadata.json"}:
        check(crate[name]["sha256"] == hashlib.sha256(files[name]).hexdigest(), "metadata: %s" % name)
        check({"@id": name} in crate["./"]["hasPart"], "metadata: %s is no part" % name)
    blob = b"blob %d\0" % len(files["bce.json"]) + files["bce.json"]
    check(crate["bce.json"]["identifier"] == "swh:1:cnt:" + hashlib.sha1(blob).hexdigest(), "metadata: identifier")
    for name in set(files) - {"SHA256SUMS", "ro-crate-metadata.json", "README.txt"}:
        check(name.encode() in files["README.txt"], "README.txt: %s" % name)


def check_macros(files):
    """Every number of every claim, but those of its rows, has its name, with the value that the certificate has."""
    macros = dict(re.findall(r"\\prodstab@define\{([^}]*)\}\{([^}]*)\}\n", files["prodstab.sty"].decode()))
    for name in ("bce", "bce_7_10"):
        for claim in json.loads(files[name + ".json"])["claims"]:
            for field, value in claim.items():
                check(field in ("claim", "rows") or macros["%s/%s/%s" % (name, claim["claim"], field)] == value, "macro %s %s" % (claim["claim"], field))
    check(macros["bce:sha256"] == hashlib.sha256(files["bce.json"]).hexdigest(), "macro sha256")
    check(r"\label{thm:bce:product_stable}" in files["theorem.tex"].decode(), "label")


def check_page(files, title):
    page = files["index.html"].decode()
    contents = re.search(r'<script type="application/json" id="supplement">\n(.*)\n</script>', page)[1]
    check("<" not in contents, "page: < in the contents")
    about = json.loads(contents)
    check(about["title"] == title and about["authors"] == ["A. Author", "Ö. Other"], "page: title or authors")
    check([c["name"] for c in about["certificates"]] == ["bce.json", "bce_7_10.json"], "page: certificates")
    check(all(c["text"].encode() == files[c["name"]] for c in about["certificates"]), "page: bytes")
    check(about["figures"][0]["svg"].encode() == files["map.svg"], "page: figure")
    check(page.replace(contents, "@supplement@") == read(ROOT, "src", "web", "template.html").decode(), "page: the rest of it is changed")


def check_archives(place, name, files):
    with tarfile.open(os.path.join(place.folder, name + ".tar.gz")) as archive:
        members = {member.name: archive.extractfile(member).read() for member in archive}
    check(members == {name + "/" + file: text for file, text in files.items()}, "archive .tar.gz")
    with zipfile.ZipFile(os.path.join(place.folder, name + ".zip")) as archive:
        check({member: archive.read(member) for member in archive.namelist()} == members, "archive .zip")


def whole(folder):
    place, title = Place(folder, page=True), '</script><script>alert(1)</script> & "50%" \\ $x_1$ #~^{}'
    shutil.copy(os.path.join(CERTIFICATES, "bce_two_step_map.svg"), os.path.join(folder, "map.svg"))
    options = ["--title", title, "--author", "A. Author", "--author", "Ö. Other", "--figure", "map.svg", "--embed"]
    first = place.attach(BCE, RUN, "-o", "one", *options)
    check(first.returncode == 0 and first.stderr == "", "attach: %s" % first.stderr)
    files = place.files("one")
    check_sums(files)
    check_metadata(files)
    check_macros(files)
    check_page(files, title)
    check_archives(place, "one", files)
    os.mkdir(os.path.join(folder, "elsewhere"))
    place.attach(BCE, RUN, "-o", "elsewhere/one", *options, TZ="America/Los_Angeles")
    check(place.files("elsewhere/one") == files, "a second time other files are written")
    for ending in (".tar.gz", ".zip"):
        check(read(folder, "one" + ending) == read(folder, "elsewhere", "one" + ending), "a second time another one%s is written" % ending)
    place.attach(BCE, "-o", "dated", SOURCE_DATE_EPOCH="951782400")
    for name, day in (("one", None), ("dated", "2000-02-29")):
        root = json.loads(place.files(name)["ro-crate-metadata.json"])["@graph"][1]
        check(root.get("datePublished") == day, "date of %s: %s" % (name, root.get("datePublished")))
    again = place.attach(BCE, "-o", "one")
    check(again.returncode == 2 and "is not empty" in again.stderr and place.files("one") == files, "a folder that is not empty")


def without_page(folder):
    place = Place(folder, page=False)
    result = place.attach(BCE, "-o", "other")
    check(result.returncode == 2 and "cmake --workflow --preset web" in result.stderr, "without the page: %s" % result.stderr)
    files = place.files("other")
    check("index.html" not in files and "CITATION.cff" not in files and "theorem.tex" in files, "without the page: files")
    check_sums(files)
    check_metadata(files)
    os.makedirs(os.path.join(folder, "web"))
    with open(os.path.join(folder, "web", "verify.html"), "w") as file:
        file.write("<p>another page</p>")
    result = place.attach(BCE, "-o", "third")
    check(result.returncode == 2 and "this is not the page" in result.stderr, "another page: %s" % result.stderr)


def refusals(folder):
    place = Place(folder, page=True)
    texts = {
        "wrong.json": read(BCE).replace(b'"0.011825999"', b'"0.0119"'),
        "cut.json": read(BCE)[:500],
        "bce.json": read(BCE),
        "a b.json": read(BCE),
        "ro-crate-metadata.json": read(BCE),
        "bce.txt": read(BCE),
        "plain.svg": b"<p>no picture</p>",
        "latin.svg": b"<svg>\xe9</svg>",
        "empty.pdf": b"",
    }
    for name, text in texts.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(text)
    place.refuses("a rejected claim", 1, "wrong.json: rejected: ", "bce.json", "wrong.json")
    place.refuses("no certificate", 2, "cut.json: malformed certificate: ", "cut.json")
    place.refuses("no such file", 2, "cannot open 'none.json'", "none.json")
    place.refuses("one name twice", 2, "bce.json: another one has the name bce.json already", "bce.json", BCE)
    place.refuses("a name with a blank", 2, "a b.json: in LaTeX and by shells", "a b.json")
    place.refuses("a name that is taken", 2, "another one has the name ro-crate-metadata.json", "ro-crate-metadata.json")
    place.refuses("another ending", 2, "a name that ends in .json is wanted", "bce.txt")
    place.refuses("no SVG", 2, "plain.svg: this is no SVG", "bce.json", "--figure", "plain.svg")
    place.refuses("no figure", 2, "bce.txt: a figure's name ends in .svg, .pdf", "bce.json", "--figure", "bce.txt")
    place.refuses("a figure of a name that is taken", 2, "theorem.tex: another one has the name", "bce.json", "--figure", "theorem.tex")
    place.refuses("an empty figure", 2, "empty.pdf: the figure is empty", "bce.json", "--figure", "empty.pdf")
    place.refuses("no such figure", 2, "cannot open 'none.svg'", "bce.json", "--figure", "none.svg")
    for arguments in ([], ["-o", "."], ["-o", "../"], ["-o", "/"], ["-o", ""]):
        result = place.attach("bce.json", *arguments)
        check(result.returncode == 2 and "name the folder" in result.stderr, "no folder: %s" % result.stderr)

    result = place.attach("bce.json", "-o", "bce.txt")
    check(result.returncode == 2 and "cannot make the folder bce.txt: Not a directory" in result.stderr, "a file: %s" % result.stderr)
    place.refuses("a figure of other bytes", 2, "latin.svg: this is no SVG in UTF-8", "bce.json", "--figure", "latin.svg")
    for title in (b"\xe9", "two\nlines", "\t", "\x7f", "\x85"):
        place.refuses("the title %r" % title, 2, "--title and --author take text in UTF-8 without control characters", "bce.json", "--title", title)
    place.refuses("an author of other bytes", 2, "--title and --author take text in UTF-8", "bce.json", "--author", b"\xe9")


def nothing_by_halves(folder):
    """A supplement that cannot be written leaves nothing, so that it can be once there is room."""
    place = Place(folder, page=True)
    with open(os.path.join(folder, "large.csv"), "wb") as file:
        file.write(b"".join(hashlib.sha256(b"%d" % n).digest() for n in range(2000)))
    before = set(os.listdir(folder))
    for least in (20000, 1 + os.path.getsize(os.path.join(folder, "large.csv"))):  # a file is too long; only the archives are
        result = place.attach(BCE, "-o", "one", "--figure", "large.csv", bytes_at_most=least)
        check(result.returncode == 2 and "File too large" in result.stderr, "no room: %d %s" % (result.returncode, result.stderr))
        check(set(os.listdir(folder)) == before, "no room: left are %s" % sorted(set(os.listdir(folder)) - before))
    os.mkdir(os.path.join(folder, "one"))
    place.attach(BCE, "-o", "one", "--figure", "large.csv", bytes_at_most=20000)
    check(os.listdir(os.path.join(folder, "one")) == [], "no room: a folder that was there")
    result = place.attach(BCE, "-o", "one/", "--figure", "large.csv")
    check(result.returncode == 0 and "one, one.tar.gz, one.zip" in result.stdout, "a slash at the end: %s" % result.stderr)
    check_archives(place, "one", place.files("one"))
    os.mkdir(os.path.join(folder, "refused.tar.gz"))
    place.refuses("a folder of the archive's name", 2, "refused.tar.gz, which is to be written, is there already", BCE)
    os.rmdir(os.path.join(folder, "refused.tar.gz"))
    with open(os.path.join(folder, "refused.zip"), "w") as file:
        file.write("of another program")
    place.refuses("an archive that is there", 2, "refused.zip, which is to be written, is there already", BCE)
    check(read(folder, "refused.zip") == b"of another program", "an archive is overwritten")


def other_letters(folder):
    """supplement.tex does without what pdfLaTeX does not set (attach_latex.py compiles it), and says so; the other files have it."""
    place = Place(folder, page=True)
    result = place.attach(BCE, "-o", "one", "--title", "Über ∂&中", "--author", "Ł. Ő", "--author", "𝒜")
    check(result.returncode == 0, "other letters: %s" % result.stderr)
    check(re.findall(r"--(\w+): pdfLaTeX does not set '(.)'", result.stderr) == [("title", "∂"), ("author", "𝒜")], "other letters: %s" % result.stderr)
    files = {name: text.decode() for name, text in place.files("one").items()}
    check("\\title{Über [U+2202]\\&[U+4E2D]}\n\\author{Ł. Ő \\and [U+1D49C]}" in files["supplement.tex"], "other letters: supplement.tex")
    check("Über ∂&中" in files["CITATION.cff"] and "Über ∂&中" in files["ro-crate-metadata.json"], "other letters: title")


for test in (whole, without_page, refusals, nothing_by_halves, other_letters):
    with tempfile.TemporaryDirectory() as directory:
        test(directory)
failures.exit()
