"""Rows as a Spark DataFrame: each partition is a part, which phony makes in a process of its own on the executor.

    ROWS=64000000 PARTS=64 spark-submit spark.py people.parquet

Executors need Node and phony (`npm install phony` in their working directory, or in the image).
"""

import json
import os
import subprocess
import sys

from pyspark.sql import SparkSession

ROWS = int(os.environ.get("ROWS", "64000000"))
PARTS = int(os.environ.get("PARTS", "64"))


def rows_of(part):
    """The rows of a part, counted from 1, as they come through the pipe."""
    command = [
        "npx", "phony", "generate", "id=sequence,name=name.full,email=email,city=address.city",
        f"--count={ROWS}", "--seed=42", f"--shard={part}/{PARTS}", "--format=jsonl",
    ]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        for line in process.stdout:
            row = json.loads(line)
            yield row["id"], row["name"], row["email"], row["city"]
    if process.returncode != 0:
        raise RuntimeError(f"part {part}: phony ended with {process.returncode}")


if __name__ == "__main__":
    spark = SparkSession.builder.appName("people").getOrCreate()
    parts = spark.sparkContext.parallelize(range(1, PARTS + 1), PARTS)
    people = spark.createDataFrame(parts.flatMap(rows_of), "id long, name string, email string, city string")
    people.write.parquet(sys.argv[1])
    spark.stop()
