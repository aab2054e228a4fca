"""The characters that the reader knows, and how a text is written in their numbers (ids).

Three ids come before the first character: nothing (in labels) or padding (in texts), any character that is not known, and the edge before a text's
first character. `org.relire.repair.neural.Alphabet` reads the same characters from the model's file.
"""

import numpy as np

NOTHING, UNKNOWN, EDGE = 0, 1, 2
FIRST = 3
CHARACTERS = (
    " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    "àâäçéèêëîïôöùûüœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆáíóúñìò"
    ".,;:!?'\"-()[]{}<>«»°§$&/*=+|\\_^~•·■%#@€£…¬¨´`²³½\ufffd"
)
SIZE = FIRST + len(CHARACTERS)
# written like another; of a ligature the first letter, which the corpora no longer have
FOLDED = {
    "’": "'", "‘": "'", "ʼ": "'", "‛": "'", "“": '"', "”": '"', "„": '"',
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\n": " ", "\r": " ",
    "ﬁ": "f", "ﬂ": "f", "º": "°", "▪": "■",
}


def _ids():
    """The id of each UTF-16 unit: uint8 [65536]."""
    ids = np.full(65536, UNKNOWN, np.uint8)
    for i, character in enumerate(CHARACTERS):
        ids[ord(character)] = FIRST + i
    for character, like in FOLDED.items():
        ids[ord(character)] = ids[ord(like)]
    return ids


_IDS = _ids()


def encode(text):
    """The ids of a text's UTF-16 units, as Java counts characters: uint8 [units]."""
    return _IDS[np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16)]


def decode(ids):
    """The text of ids; `?` for what is not known."""
    return "".join(CHARACTERS[i - FIRST] if i >= FIRST else "?" if i == UNKNOWN else "" for i in ids)


def id_of(character):
    return int(_IDS[ord(character)])
