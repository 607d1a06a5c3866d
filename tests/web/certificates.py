#!/usr/bin/env python3
"""Every stored certificate, the laws apart, is accepted by the checker for browsers."""

import glob
import os
import subprocess
import sys

SOURCE = os.environ["PRODSTAB_SOURCE_DIR"]
SECONDS = 600  # a hang


def exit_code(text):
    return subprocess.run([os.environ["PRODSTAB_CHECK"], "-"], input=text, capture_output=True, timeout=SECONDS).returncode


paths = sorted(glob.glob(os.path.join(SOURCE, "certificates", "*.json")) + glob.glob(os.path.join(SOURCE, "certificates", "run", "*.json")))
paths = [path for path in paths if not path.endswith("schema.json")]
refused = [path for path in paths if exit_code(open(path, "rb").read()) != 0]
print("%d certificates, %d not accepted" % (len(paths), len(refused)), *refused)
sys.exit(len(paths) < 50 or len(refused) > 0)
