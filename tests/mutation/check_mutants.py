#!/usr/bin/env python3
"""Breaks one law at a time in a copy of the sources, builds the tests named for it, and says which turned red.

Arguments: the copy of the sources, the build folder of that copy, and parts of the laws to break instead of all; or
the sources alone, to say only whether every law still stands where laws.json says.
"""
import json
import pathlib
import subprocess
import sys

source, build = pathlib.Path(sys.argv[1]), pathlib.Path(*sys.argv[2:3])
wanted = sys.argv[3:]


def make(targets):
    return subprocess.run(["cmake", "--build", build, "--target", *targets], stdout=subprocess.DEVNULL).returncode == 0


def is_red(test):
    try:
        program = build / "bin" / "tests" / test
        return subprocess.run([program], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120).returncode != 0
    except subprocess.TimeoutExpired:
        return True


def text_of(mutant):
    text = (source / mutant["file"]).read_text(encoding="utf-8")
    if text.count(mutant["before"]) != 1:
        sys.exit(f"{mutant['file']} does not hold exactly one {mutant['before']!r}; correct laws.json")
    return text


def outcome(mutant):
    file, text = source / mutant["file"], text_of(mutant)
    try:
        file.write_text(text.replace(mutant["before"], mutant["after"]), encoding="utf-8")
        if not make(mutant["tests"]):
            sys.exit(f"{mutant['law']}: the mutant does not compile; correct laws.json")
        return [test for test in mutant["tests"] if is_red(test)]
    finally:
        file.write_text(text, encoding="utf-8")


mutants = json.loads((source / "tests/mutation/laws.json").read_text(encoding="utf-8"))
if len(sys.argv) == 2:
    for mutant in mutants:
        text_of(mutant)
    print(f"{len(mutants)} laws are where they are said to be")
    sys.exit()
if wanted:
    mutants = [m for m in mutants if any(part in m["law"] for part in wanted)]
tests = sorted({test for m in mutants for test in m["tests"]})
if not make(tests):
    sys.exit("the tests do not compile")
if broken := [test for test in tests if is_red(test)]:
    sys.exit("red before anything is broken: " + ", ".join(broken))

survivors = 0
for mutant in mutants:
    red = outcome(mutant)
    survivors += not red
    print(f"{'killed  ' if red else 'SURVIVES'}  {mutant['law']:55}  {', '.join(red)}", flush=True)
make(tests)  # the next copy brings back the times of the files, so no broken object may stay
print(f"{len(mutants) - survivors} killed, {survivors} survived")
sys.exit(1 if survivors else 0)
