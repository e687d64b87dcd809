#!/bin/sh
# As parallel.sh, with nothing to install.
# ROWS=1000000 PARTS=16 sh xargs.sh
set -eu
rows=${ROWS:-1000000}
parts=${PARTS:-16}

seq "$parts" | xargs -P "$(getconf _NPROCESSORS_ONLN)" -I '{}' \
  npx phony generate id=sequence,name=name.full,email=email,city=address.city \
  --count "$rows" --seed 42 --shard "{}/$parts" --resume --output 'people-{shard}.csv'

cat people-*.csv > people.csv
