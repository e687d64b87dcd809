#!/bin/sh
# As many parts at a time as there are processors, with GNU parallel. Run again after a failure, it makes what is missing.
# ROWS=1000000 PARTS=16 sh parallel.sh
set -eu
rows=${ROWS:-1000000}
parts=${PARTS:-16}

seq "$parts" | parallel --halt now,fail=1 \
  npx phony generate id=sequence,name=name.full,email=email,city=address.city \
  --count "$rows" --seed 42 --shard "{}/$parts" --resume --output 'people-{shard}.csv'

# The numbers in the names have zeros before them: this is their order.
cat people-*.csv > people.csv
