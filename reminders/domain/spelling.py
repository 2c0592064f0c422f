"""How far two words are apart, for the one slip of the finger that the reply language forgives."""


def one_slip(a: str, b: str) -> bool:
    """True where `a` and `b` are the same, or one insertion, deletion, change or swap of neighbours apart.

    This is Damerau-Levenshtein distance 0 or 1, in one pass.
    """
    if a == b:
        return True
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1:
        return False
    at = 0
    while at < len(a) and a[at] == b[at]:
        at += 1
    if len(a) < len(b):
        return a[at:] == b[at + 1 :]
    if a[at + 1 :] == b[at + 1 :]:
        return True
    return a[at + 2 :] == b[at + 2 :] and a[at : at + 2] == b[at : at + 2][::-1]
