"""Reads memories with Translate Toolkit and prints what it got: source and target of a unit a
line, Base64 of UTF-8, a tab between.

Arguments: the source language, the target language, the files.
"""

import base64
import sys

from translate.storage import tmx


def encoded(text):
    return base64.b64encode(str(text).encode("utf-8")).decode("ascii")


source, target, *files = sys.argv[1:]
for name in files:
    with open(name, "rb") as memory:
        store = tmx.tmxfile(memory, sourcelanguage=source, targetlanguage=target)
    for unit in store.units:
        print(encoded(unit.source) + "\t" + encoded(unit.target))
