"""Rows as a Beam PCollection: each element of the first collection is a part, which phony makes in a process of its own on the worker.

    ROWS=64000000 PARTS=64 python beam.py people --runner=DirectRunner

Workers need Node and phony (a custom container for Dataflow and Flink).
"""

import os
import subprocess
import sys

import apache_beam as beam
from apache_beam.options.pipeline_options import PipelineOptions

ROWS = int(os.environ.get("ROWS", "64000000"))
PARTS = int(os.environ.get("PARTS", "64"))


def lines_of(part, rows, parts):
    """The rows of a part, counted from 1, a JSON object a line, as they come through the pipe."""
    command = [
        "npx", "phony", "generate", "id=sequence,name=name.full,email=email,city=address.city",
        f"--count={rows}", "--seed=42", f"--shard={part}/{parts}", "--format=jsonl",
    ]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        for line in process.stdout:
            yield line.rstrip("\n")
    if process.returncode != 0:
        raise RuntimeError(f"part {part}: phony ended with {process.returncode}")


if __name__ == "__main__":
    with beam.Pipeline(options=PipelineOptions(sys.argv[2:])) as pipeline:
        (
            pipeline
            | "parts" >> beam.Create(range(1, PARTS + 1))
            # Otherwise one worker may get all parts.
            | "spread" >> beam.Reshuffle()
            | "rows" >> beam.FlatMap(lines_of, ROWS, PARTS)
            | "write" >> beam.io.WriteToText(sys.argv[1], file_name_suffix=".jsonl")
        )
