"""Reads YAML files with PyYAML, as SAM does, and writes for each a line of JSON."""

import json
import sys

import yaml


class Loader(yaml.SafeLoader):
    """Takes the short forms of intrinsic functions."""


def intrinsic(loader, suffix, node):
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_mapping(node, deep=True)
    if suffix in ("Ref", "Condition"):
        return {suffix: value}
    if suffix == "GetAtt" and isinstance(value, str):
        value = value.split(".", 1)
    return {"Fn::" + suffix: value}


Loader.add_multi_constructor("!", intrinsic)

for path in sys.stdin.read().splitlines():
    with open(path, encoding="utf-8-sig", newline="") as file:
        print(json.dumps(yaml.load(file, Loader), default=str, sort_keys=True))
