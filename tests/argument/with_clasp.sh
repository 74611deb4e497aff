#!/bin/sh
# SPDX-License-Identifier: MIT
# Compares what `allwrits argue` counts with gringo and clasp (Debian: gringo clasp), on each debate given:
#   tests/argument/with_clasp.sh build/release/allwrits tests/data/argument/*.af
set -eu
allwrits=$1
shift
status=0

# Complete sets, and with `-c stable=1` stable ones.
rules='
#const stable = 0.
{ in(X) } :- arg(X).
:- in(X), in(Y), att(X,Y).
out(X) :- in(Y), att(Y,X).
:- in(X), att(Y,X), not out(Y).
defended(X) :- arg(X), out(Y) : att(Y,X).
:- defended(X), not in(X).
:- stable == 1, arg(X), not in(X), not out(X).
#show in/1.'

count_by_clasp() {  # file, stable or not
    { printf '%s\n' "$rules"
      awk '/^p /{for(i=1;i<=$3;i++)print "arg("i")."} /^[0-9]/{print "att("$1","$2")."}' "$1"; } |
        gringo -c stable="$2" - | { clasp 0 --quiet=2,2 || true; } | awk '/^Models/{print $3}'
}

for file in "$@"; do
    for pair in CO:0 ST:1; do
        ours=$("$allwrits" argue "$file" --semantics "${pair%:*}" --task CE)
        theirs=$(count_by_clasp "$file" "${pair#*:}")
        if [ "$ours" = "$theirs" ]; then verdict=agree; else verdict=DIFFER; status=1; fi
        printf '%s %s: %s %s, %s\n' "$verdict" "$file" "${pair%:*}" "$ours" "$theirs"
    done
done
exit $status
