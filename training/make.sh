#!/usr/bin/env bash
# From the corpora to the shipped model: training/make.sh DATA BASE RUNS OUT [JUDGE]
#
#   DATA   the corpora, BASE the base weights, RUNS a folder for checkpoints and logs, OUT for the model
#   JUDGE  score_attribution.py; without it no dev scores are printed
#
# Stages, each resumed where it was stopped: a teacher of six layers, what it says of the texts, four layers
# that learn everything at once from the base weights, and once more with the attribution weighed more. What the
# tree's arcs weigh (ends.json) is learned from what the product parses: README.md. Python is that of $PYTHON (default: python3).
set -eu
data=$1 base=$2 runs=$3 out=$4 judge=${5:+--scorer $5}
here=$(dirname "$0")
python=${PYTHON:-python3}
# Other work on the same cores makes waiting threads spin; without these a run takes up to five times as long.
unset OPENBLAS_CORETYPE OPENBLAS_L2_SIZE
export OMP_WAIT_POLICY=passive MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=100000000000

mkdir -p "$runs"
# shellcheck disable=SC2086
train() { "$python" "$here/train.py" "$data" "$base" "$runs/$1" --config "$here/$2" $judge "${@:3}"; }

train teacher teacher.json
[ -f "$runs/lessons/statements.json" ] || "$python" "$here/teach.py" "$data" "$base" "$runs/teacher/checkpoint.pt" "$runs/lessons" --config "$here/config.json"
train first config.json --lessons "$runs/lessons"
train second second.json --teacher "$runs/first/checkpoint.pt" --lessons "$runs/lessons"
"$python" "$here/export.py" "$runs/second" "$base" "$out" --config "$here/second.json" --ends "$here/ends.json" --version 4
