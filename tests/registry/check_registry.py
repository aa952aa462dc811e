#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks every file of the registry; prints each fault as file#pointer: message and exits 1 if there is any."""

import datetime
import json
import pathlib
import re
import sys

import jsonschema

SCHEMA_OF = [
    ("hardware/*.json", "hardware_entry"),
    ("models/*.json", "model_entry"),
    ("presets/*.json", "preset"),
    ("measured/*.json", "measured"),
    ("nodes.json", "nodes"),
    ("fabrics.json", "fabrics"),
    ("clusters.json", "clusters"),
    ("grids.json", "grids"),
    ("benchmarks.json", "benchmarks"),
    ("training_runs.json", "training_runs"),
    ("sources.json", "sources"),
]
KINDS = ["hardware", "models", "nodes", "fabrics", "clusters", "grids", "benchmarks", "training_runs", "presets"]
REFERENCES = {
    "nodes": {"accelerator": "hardware"},
    "clusters": {"node": "nodes", "fabric": "fabrics", "region": "grids"},
}
CITED_IN_NOTE = re.compile(r"\(([a-z0-9_]+)\)")


def without_duplicates(pairs):
    keys = [key for key, _ in pairs]
    repeated = {key for key in keys if keys.count(key) > 1}
    if repeated:
        raise ValueError(f"repeated key {sorted(repeated)[0]!r}")
    return dict(pairs)


def reject_constant(text):
    raise ValueError(f"{text} is not a number of JSON")


def load(path):
    return json.loads(path.read_text("utf-8"), object_pairs_hook=without_duplicates, parse_constant=reject_constant)


def pointer(parts):
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def leaves(value, parts=()):
    """Yields (pointer, value) of everything below, the value itself included."""
    yield pointer(parts), value
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from leaves(child, (*parts, key))


def covers(prefix, target):
    return prefix == "" or target == prefix or target.startswith(prefix + "/")


class Registry:
    def __init__(self, root):
        self.root = root
        self.faults = []
        self.documents = {}
        self.entries = {kind: [] for kind in KINDS}
        self.sources = {}

    def fault(self, file, where, message):
        self.faults.append(f"{file}#{where}: {message}")

    def read(self):
        for path in sorted(self.root.rglob("*.json")):
            name = path.relative_to(self.root).as_posix()
            try:
                self.documents[name] = load(path)
            except ValueError as error:
                self.fault(name, "", f"not JSON: {error}")

    def inline(self, node, name):
        """The schema with every $ref replaced by what it names."""
        if isinstance(node, list):
            return [self.inline(item, name) for item in node]
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str):
            file, _, inside = node["$ref"].partition("#")
            target = self.documents["schema/" + (file or name)]
            for key in inside.strip("/").split("/") if inside else ():
                target = target[key]
            return self.inline(target, file or name)
        return {key: self.inline(item, name) for key, item in node.items()}

    def check_schemas(self):
        for name in [name for name in self.documents if name.startswith("schema/")]:
            jsonschema.Draft7Validator.check_schema(self.documents[name])
            for where, value in leaves(self.documents[name]):
                numeric = isinstance(value, dict) and value.get("type") in ("number", "integer")
                if numeric and not {"description", "unit"} <= value.keys():
                    self.fault(name, where, "a number without description and unit")

    def check_shapes(self):
        for name in [name for name in self.documents if not name.startswith("schema/")]:
            matches = [schema for pattern, schema in SCHEMA_OF if pathlib.PurePath(name).match(pattern)]
            if not matches:
                self.fault(name, "", "no schema covers this file")
                continue
            self.validate(name, matches[0] + ".schema.json")

    def validate(self, name, schema):
        document = self.documents[name]
        validator = jsonschema.Draft7Validator(self.inline(self.documents["schema/" + schema], schema))
        errors = list(validator.iter_errors(document))
        for error in errors:
            self.fault(name, pointer(error.absolute_path), error.message)
        if errors:
            return
        named = (self.root / name).parent / document.get("$schema", "")
        if named.resolve() != (self.root / "schema" / schema).resolve():
            self.fault(name, "/$schema", f"does not lead to schema/{schema}")

    def collect(self):
        for name, document in self.documents.items():
            folder, _, file = name.rpartition("/")
            if folder in KINDS:
                self.entries[folder].append((name, "", document))
                if document.get("id") != file.removesuffix(".json"):
                    self.fault(name, "/id", "differs from the name of the file")
            elif not folder and name.removesuffix(".json") in KINDS:
                kind = name.removesuffix(".json")
                self.entries[kind] += [(name, f"/{kind}/{i}", e) for i, e in enumerate(document.get(kind, []))]
        for index, source in enumerate(self.documents.get("sources.json", {}).get("sources", [])):
            if self.sources.setdefault(source.get("id"), source) is not source:
                self.fault("sources.json", f"/sources/{index}/id", f"{source.get('id')} is taken")

    def names(self, kind):
        return [(name, at, n) for name, at, e in self.entries[kind] for n in [e.get("id"), *e.get("aliases", [])]]

    def check_names(self):
        for kind in KINDS:
            seen = {}
            for name, at, given in self.names(kind):
                if str(given).casefold() in seen:
                    self.fault(name, at, f"{given} is also a name of {seen[str(given).casefold()]}")
                seen.setdefault(str(given).casefold(), name + at)

    def check_references(self):
        for kind, fields in REFERENCES.items():
            for name, at, entry in self.entries[kind]:
                for field, target in fields.items():
                    known = {given for _, _, given in self.names(target)}
                    if isinstance(entry.get(field), str) and entry[field] not in known:
                        self.fault(name, f"{at}/{field}", f"{entry[field]} is not among the {target}")

    def check_citation(self, name, where, citation):
        source = self.sources.get(citation.get("source"))
        if source is None:
            self.fault(name, where, f"unknown source {citation.get('source')}")
        elif citation.get("date", "") > source.get("read", ""):
            self.fault(name, where, f"checked after the last reading of {source['id']}")
        self.check_day(name, where, citation.get("date", ""))

    def check_day(self, name, where, day):
        try:
            datetime.date.fromisoformat(day)
        except ValueError:
            self.fault(name, where, f"{day!r} is not a day")

    def check_origins(self, name, at, entry):
        values = {where: v for where, v in leaves({k: v for k, v in entry.items() if k not in ("sources", "notes")})}
        for prefix, citation in entry.get("sources", {}).items():
            self.check_citation(name, at + pointer(("sources", prefix)), citation)
        for prefix in [*entry.get("sources", {}), *entry.get("notes", {})]:
            if prefix not in values:
                self.fault(name, at + prefix, "has a source or a note but no value")
        for where, value in values.items():
            numeric = isinstance(value, (int, float)) and not isinstance(value, bool)
            if numeric and not any(covers(prefix, where) for prefix in entry.get("sources", {})):
                self.fault(name, at + where, "no source")

    def check_notes(self, name, at, entry):
        for where, text in entry.get("notes", {}).items():
            cited = CITED_IN_NOTE.findall(text)
            for unknown in [c for c in cited if c not in self.sources]:
                self.fault(name, at + pointer(("notes", where)), f"unknown source {unknown}")
            if not cited:
                self.fault(name, at + pointer(("notes", where)), "names no source")

    def check_presets(self):
        for name, _, preset in self.entries["presets"]:
            for assumption, citation in preset.get("sources", {}).items():
                self.check_citation(name, pointer(("sources", assumption)), citation)
            for assumption in preset.get("assumptions", {}).keys() ^ preset.get("sources", {}).keys():
                self.fault(name, pointer(("assumptions", assumption)), "value and source go together")

    def check_sources(self):
        for index, source in enumerate(self.sources.values()):
            self.check_day("sources.json", f"/sources/{index}/read", source.get("read", ""))
            if source.get("via", source["id"]) not in self.sources:
                self.fault("sources.json", f"/sources/{index}/via", f"unknown source {source['via']}")

    def check(self):
        """All faults; those of meaning only once every file has the right shape."""
        for step in (self.read, self.check_schemas, self.check_shapes):
            step()
            if self.faults:
                return self.faults
        self.collect()
        self.check_names()
        self.check_references()
        for kind in [kind for kind in KINDS if kind != "presets"]:
            for name, at, entry in self.entries[kind]:
                self.check_origins(name, at, entry)
                self.check_notes(name, at, entry)
        self.check_presets()
        self.check_sources()
        return self.faults


def main():
    default = pathlib.Path(__file__).resolve().parents[2] / "registry"
    registry = Registry(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else default)
    faults = registry.check()
    print("\n".join(faults) if faults else f"{len(registry.documents)} files, no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
