"""So much of Beam as examples/bulk/beam.py uses, in one process: a collection is a list."""

from . import io
from .step import Step


class Pipeline:
    def __init__(self, options):
        self.options = options

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False

    def __or__(self, step):
        return step.run(None)


class Values(list):
    def __or__(self, step):
        return step.run(self)


def Create(values):
    return Step(lambda _: Values(values))


def Reshuffle():
    return Step(lambda values: values)


def FlatMap(function, *rest):
    return Step(lambda values: Values(found for value in values for found in function(value, *rest)))
