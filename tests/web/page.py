#!/usr/bin/env python3
"""The page in Chromium: what it says of certificates that are accepted, rejected, malformed and slow, in it and brought by a reader;
nothing is asked of a network, whatever a certificate holds.

Usage: page.py VERIFY.HTML
"""

import hashlib
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from browser import Browser
from stored import Failures

ROOT = os.environ["PRODSTAB_SOURCE_DIR"]
failures = Failures()
check = failures.expect

DONE = "const v = document.getElementById('total').dataset.verdict; return v !== 'running' && v"
ARTICLES = """return Array.from(document.querySelectorAll('article'), a => ({name: a.dataset.name, verdict: a.dataset.verdict,
    banner: a.querySelector('.banner').textContent, seconds: Number(a.dataset.seconds), sum: a.querySelector('.sum').textContent,
    claims: Array.from(a.querySelectorAll('[data-claim]'), c => [c.dataset.claim, c.querySelector('.verdict').textContent]),
    text: a.textContent}))"""


def stored(*path):
    with open(os.path.join(ROOT, "certificates", *path), encoding="utf-8") as file:
        return file.read()


def page_with(empty, certificates, path, title="A title", figures=()):
    """As `prodstab attach` makes it (src/attach/page.c)."""
    place = 'id="supplement">\n'
    begin = empty.index(place) + len(place)
    about = {
        "title": title, "authors": ["A. Author"], "cite": "@misc{x}", "figures": list(figures),
        "certificates": [{"name": name, "text": text} for name, text in certificates],
    }  # fmt: skip
    with open(path, "w", encoding="utf-8") as file:
        file.write(empty[:begin] + json.dumps(about).replace("<", "\\u003c") + empty[empty.index("\n</script>", begin):])


def check_requests(browser, path):
    asked = browser.requests()
    check(all(url == "file://" + path or url.startswith(("blob:null/", "data:")) for url in asked), "asked for: %s" % asked)
    complaints = browser.complaints()
    check(complaints == [], "console: %s" % complaints)


def accepted(browser, empty, path):
    texts = [("bce.json", stored("bce.json")), ("law.json", stored("sharpness", "bce_7_10.json")), ("run.json", stored("run", "bce_7_10.json"))]
    page_with(empty, texts, path)
    browser.open(path)
    check(browser.wait(DONE) == "accepted", "three certificates: not accepted")
    for article, (name, text) in zip(browser.run(ARTICLES), texts):
        kinds = [claim["claim"] for claim in json.loads(text)["claims"]]
        check(article["name"] == name and article["verdict"] == "accepted", "%s: %s" % (name, article["banner"]))
        check(article["claims"] == [[kind, "accepted"] for kind in kinds], "%s: claims %s" % (name, article["claims"]))
        check(article["sum"] == hashlib.sha256(text.encode()).hexdigest(), "%s: sum" % name)
        print("%s: %.1f s" % (name, article["seconds"]))
    check("0.0118259989" not in browser.run("return document.body.textContent"), "a number is changed")
    check(browser.run("return document.querySelectorAll('math msup, math mi').length") > 0, "no MathML")
    check_requests(browser, path)


def refused(browser, empty, path):
    wrong = stored("bce.json").replace('"0.011825999"', '"0.0119"')
    page_with(empty, [("good.json", stored("bce.json")), ("wrong.json", wrong), ("cut.json", wrong[:300])], path)
    browser.open(path)
    check(browser.wait(DONE) == "rejected", "a rejected one: %s" % browser.run(DONE))
    good, bad, cut = browser.run(ARTICLES)
    check(good["verdict"] == "accepted" and bad["verdict"] == "rejected" and cut["verdict"] == "malformed", "verdicts")
    check(["product_stable", "rejected"] in bad["claims"] and ["minimum", "accepted"] in bad["claims"], "claims of the rejected one")
    check("obligation" in bad["text"] and "NOT verified" in bad["banner"], "the reason of the rejected one: %s" % bad["banner"])
    check("NOT verified" in cut["banner"] and cut["claims"] == [], "the malformed one: %s" % cut["banner"])
    check("NOT verified" in browser.run("return document.getElementById('total').textContent"), "the total")
    check_requests(browser, path)


def slow(browser, empty, path):
    """Is shown at once, says how far it is, and can be stopped, which is no verdict."""
    page_with(empty, [("slow.json", stored("sharpness", "label_smoothing.json"))], path)
    browser.open(path)
    check(browser.wait("return document.querySelector('article .claims li') !== null", 60), "the first claim is not shown while the rest is checked")
    check(browser.run("return document.querySelector('article').dataset.verdict") == "running", "not slow")
    check(browser.wait("return / of \\d+ claims, /.test(document.querySelector('.time').textContent)", 10), "no progress")
    browser.run("Array.from(document.querySelectorAll('button')).find(b => b.textContent === 'Stop').click()")
    check(browser.wait(DONE, 10) == "rejected", "stopped: %s" % browser.run(DONE))
    check(browser.run(ARTICLES)[0]["verdict"] == "stopped", "stopped, and not said so")
    check_requests(browser, path)


def brought(browser, empty, path):
    """A file that is chosen, and a text that is pasted, into the page without certificates."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(empty)
    browser.open(path)
    check(browser.run("return document.getElementById('total').dataset.verdict") == "none", "verify.html has a verdict")
    browser.choose("#file", os.path.join(ROOT, "certificates", "bce.json"))
    check(browser.wait("return document.querySelector('article')?.dataset.verdict === 'accepted'", 60), "a chosen file")
    browser.run("document.getElementById('text').value = arguments[0]; document.getElementById('check-text').click()", "{}")
    check(browser.wait("return document.querySelectorAll('article')[1]?.dataset.verdict === 'malformed'", 60), "a pasted text")
    drop = """const files = new DataTransfer(); files.items.add(new File([arguments[0]], "dropped.json"));
              document.body.dispatchEvent(new DragEvent("drop", {dataTransfer: files, bubbles: true, cancelable: true}))"""
    browser.run(drop, stored("logcosh.json").replace('"alpha_min": "', '"alpha_min": "9'))
    check(browser.wait("return document.querySelectorAll('article')[2]?.dataset.verdict === 'rejected'", 60), "a dropped file")
    check(browser.run("return document.getElementById('total').dataset.verdict") == "none", "what a reader brings is no part of the supplement")
    check_requests(browser, path)


def hostile(browser, empty, path):
    """Texts that would like to be more."""
    evil = "</script><img src=http://127.0.0.1/x onerror=document.title='evil'><script>document.title='evil'</script>"
    noted = json.loads(stored("bce.json"))
    noted.update(version=2, comment=evil)
    figure = {"name": "f.svg", "svg": '<svg xmlns="http://www.w3.org/2000/svg"><script>parent.document.title="evil"</script><image href="http://127.0.0.1/y"/></svg>'}
    page_with(empty, [(evil, json.dumps(noted))], path, title=evil, figures=[figure])
    browser.open(path)
    check(browser.wait(DONE) == "accepted", "hostile texts: %s" % browser.run(DONE))
    check(browser.run("return document.title") == evil and evil in browser.run("return document.querySelector('article').textContent"), "a text is changed")
    check(browser.run("return document.querySelectorAll('article img, header img, article script').length") == 0, "a text became more")
    check_requests(browser, path)


def reachable(browser):
    """By keyboard and with a screen reader: what can be done is a button or a field with a name, and verdicts are announced."""
    names = browser.run("""return Array.from(document.querySelectorAll('button, input, textarea, summary, progress'),
        e => (e.textContent || e.getAttribute('aria-label') || document.querySelector(`label[for="${e.id}"]`)?.textContent || '').trim())""")
    check(len(names) > 5 and "" not in names, "without a name: %s" % names)
    check(browser.run("return document.querySelectorAll('[role=status]').length") >= 2, "verdicts are not announced")
    check(browser.run("return document.documentElement.lang") == "en", "no language")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        empty = file.read()
    with Browser() as browser, tempfile.TemporaryDirectory() as folder:
        for i, test in enumerate((accepted, refused, slow, brought, hostile)):
            test(browser, empty, os.path.join(folder, "page%d.html" % i))
        reachable(browser)
    failures.exit()


if __name__ == "__main__":
    main()
