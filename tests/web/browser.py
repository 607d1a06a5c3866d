"""Chromium without a window, driven by chromedriver over HTTP (WebDriver)."""

import base64
import json
import os
import shutil
import subprocess
import time
import urllib.request

SECONDS = 300  # a hang


class Browser:
    """A browser with a fresh profile; `with` ends it. No option lets it reach a network: pages are files."""

    def __init__(self, width=900, height=1400, dark=False):
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        port = next(line.split()[-1].rstrip(".") for line in self.driver.stdout if "started successfully on port" in line)
        self.url = "http://127.0.0.1:%s/session" % port
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=%d,%d" % (width, height)]
        arguments += ["--blink-settings=preferredColorScheme=0"] if dark else []
        wanted = {"browserName": "chrome", "goog:chromeOptions": {"args": arguments}, "goog:loggingPrefs": {"performance": "ALL", "browser": "ALL"}}
        self.url += "/" + self.call("POST", "", {"capabilities": {"alwaysMatch": wanted}})["sessionId"]

    def __enter__(self):
        return self

    def __exit__(self, *reason):
        try:
            self.call("DELETE", "")
        finally:
            self.driver.terminate()
            self.driver.wait()

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:
            return json.load(answer)["value"]

    def open(self, path):
        self.call("POST", "/url", {"url": "file://" + os.path.abspath(path)})

    def run(self, script, *arguments):
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def wait(self, script, seconds=SECONDS):
        """Until the script returns something true; what it returns, or None."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            value = self.run(script)
            if value:
                return value
            time.sleep(0.05)
        return None

    def requests(self):
        """The addresses that were asked for since the last call."""
        entries = [json.loads(entry["message"])["message"] for entry in self.call("POST", "/se/log", {"type": "performance"})]
        return [entry["params"]["request"]["url"] for entry in entries if entry["method"] == "Network.requestWillBeSent"]

    def complaints(self):
        """What was printed on the console."""
        return [entry["message"] for entry in self.call("POST", "/se/log", {"type": "browser"})]

    def choose(self, selector, path):
        """Puts a file into an <input type="file">."""
        found = self.call("POST", "/element", {"using": "css selector", "value": selector})
        self.call("POST", "/element/%s/value" % next(iter(found.values())), {"text": os.path.abspath(path)})

    def picture(self, path, whole=True):
        if whole:
            height = self.run("return document.documentElement.scrollHeight")
            width = self.run("return window.outerWidth")
            self.call("POST", "/window/rect", {"width": width, "height": height + 150})
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.call("GET", "/screenshot")))


def is_here():
    return shutil.which("chromedriver") is not None and (shutil.which("chromium") or shutil.which("google-chrome")) is not None
