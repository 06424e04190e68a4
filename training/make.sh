#!/usr/bin/env bash
# From the corpora to the shipped model: training/make.sh DATA BASE RUNS OUT [JUDGE]
#
#   DATA   the corpora, BASE the base weights, RUNS a folder for checkpoints and logs, OUT for the model
#   JUDGE  score_attribution.py; without it no dev scores are printed
#
# Stages, each resumed where it was stopped: a teacher of six layers, what it says of the texts, a student
# of four layers, the student with all heads, and all heads twice more, each time from a mean. What the
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
[ -f "$runs/lessons/statements.json" ] || "$python" "$here/teach.py" "$data" "$base" "$runs/teacher/checkpoint.pt" "$runs/lessons" --config "$here/student.json"
train student student.json --teacher "$runs/teacher/checkpoint.pt" --lessons "$runs/lessons"
train all all.json --teacher "$runs/student/checkpoint.pt" --lessons "$runs/lessons"
"$python" "$here/average.py" "$runs/start.pt" 0.65="$runs/student/checkpoint.pt" 0.15="$runs/all/epoch-2.pt" 0.2="$runs/all/checkpoint.pt" --further "$runs/all/checkpoint.pt"
train heads config.json --teacher "$runs/start.pt" --lessons "$runs/lessons"
"$python" "$here/average.py" "$runs/again.pt" 0.7="$runs/heads/checkpoint.pt" 0.3="$runs/start.pt" --further "$runs/heads/checkpoint.pt"
train last last.json --teacher "$runs/again.pt" --lessons "$runs/lessons"
"$python" "$here/average.py" "$runs/last/mean.pt" 0.85="$runs/last/checkpoint.pt" 0.15="$runs/start.pt" --further "$runs/last/checkpoint.pt"
"$python" "$here/export.py" "$runs/last" "$base" "$out" --weights mean.pt --config "$here/config.json" --ends "$here/ends.json" --version 3
