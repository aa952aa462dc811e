#!/usr/bin/env python3
"""Runs the Python that `mlsys solve --python` prints where the published package is installed, and compares answers.

usage: check_python_snippets.py MLSYS GOLDEN [STRIDE]    exit 77: the package is not installed here
"""
import contextlib
import io
import json
import math
import subprocess
import sys

SKIPPED = 77

# One number of each solver: our output, the package's, and the factor from the package's unit to ours.
NUMBERS = {
    "single_node": ("latency_s", lambda a: a.latency.m_as("second")),
    "efficiency": ("mfu", lambda a: a.mfu),
    "serving": ("itl_s", lambda a: a.itl.m_as("second")),
    "continuous_batching": ("itl_s", lambda a: a.itl.m_as("second")),
    "weight_streaming": ("throughput_tokens_per_s", lambda a: a.throughput_tokens_per_sec),
    "tail_latency": ("p99_latency_s", lambda a: a.p99_latency.m_as("second")),
    "batching_search": ("best_batch_size", lambda a: a.best_batch_size),
    "data": ("utilization", lambda a: a.utilization),
    "transformation": ("slowdown_factor", lambda a: a.slowdown_factor),
    "topology": ("hops_avg", lambda a: a.hops_avg),
    "scaling": ("optimal_tokens", lambda a: a.optimal_tokens.magnitude),
    "inference_scaling": ("total_reasoning_time_s", lambda a: a.total_reasoning_time.m_as("second")),
    "compression": ("compression_ratio", lambda a: a.compression_ratio),
    "distributed": ("step_latency_total_s", lambda a: a.step_latency_total.m_as("second")),
    "parallelism_search": ("best_mfu", lambda a: a.best_mfu),
    "reliability": ("goodput_ratio", lambda a: a.goodput_ratio),
    "checkpoint": ("write_time_s", lambda a: a.write_time_seconds.m_as("second")),
    "orchestration": ("cluster_utilization", lambda a: a.cluster_utilization),
    "economics": ("tco_usd", lambda a: a.tco_usd),
    "sustainability": ("carbon_footprint_kg", lambda a: a.carbon_footprint_kg),
    "placement_search": ("lowest_tco_usd", lambda a: a.lowest_tco),
    "responsible_engineering": ("dp_slowdown_factor", lambda a: a.dp_slowdown_factor),
    "sensitivity": ("baseline_latency_s", lambda a: a.baseline_latency.m_as("second")),
    "synthesis": ("required_bw_bytes_per_s", lambda a: a.required_bw.m_as("byte/second")),
}


def ask(mlsys, requests, *options):
    text = "\n".join(json.dumps(r) for r in requests)
    return subprocess.run([mlsys, "solve", *options], input=text, text=True, capture_output=True, check=False).stdout


def snippets(mlsys, requests):
    for part in ask(mlsys, requests, "--python").split("# request ")[1:]:
        number, code = part.split("\n", 1)
        yield int(number), code


def package_answer(code):
    names = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(code, "snippet", "exec"), names)  # noqa: S102 - our own output
    return names["answer"]


def number(value):
    return float(getattr(value, "magnitude", value))


def same(a, b):
    if a is None or math.isinf(b):
        return a is None and math.isinf(b)
    return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-300)


def main():
    mlsys, golden = sys.argv[1:3]
    stride = int(sys.argv[3]) if len(sys.argv) > 3 else 12
    try:
        import mlsysim  # noqa: F401
    except ImportError:
        print("skipped: the package mlsysim 0.1.1 is not installed here (pip install mlsysim==0.1.1)")
        return SKIPPED
    with open(golden, encoding="utf-8") as lines:
        cases = [json.loads(line) for line in lines]
    requests = [{"id": i, **case["request"]} for i, case in enumerate(cases)][::stride]
    answers = {a["id"]: a for a in map(json.loads, ask(mlsys, requests).splitlines())}
    ran, unsaid, wrong = {}, 0, []
    for index, code in snippets(mlsys, requests):
        solver, ours = cases[index]["request"]["solver"], answers[index]
        if code.startswith("#"):
            unsaid += 1
            continue
        name, read = NUMBERS[solver]
        try:
            theirs = number(read(package_answer(code)))
        except Exception as failure:  # the package raises what it likes
            if "error" not in ours:
                wrong.append(f"{solver} {index}: {type(failure).__name__}: {failure}")
            continue
        ran[solver] = ran.get(solver, 0) + 1
        if "error" in ours or not same(ours["answer"][name], theirs):
            wrong.append(f"{solver} {index}: {name} is {ours}, the package says {theirs}")
    print(f"{sum(ran.values())} snippets ran, {unsaid} cannot be said in Python, {len(wrong)} differ; {ran}")
    print("\n".join(wrong))
    missing = set(NUMBERS) - set(ran)
    if missing:
        print("no snippet ran for", ", ".join(sorted(missing)))
    return 1 if wrong or missing else 0


if __name__ == "__main__":
    sys.exit(main())
