"""A LightGBM booster as the JSON that src/clean/forest.ts reads."""
import base64
import json
import struct


def pack(kind, values):
    return base64.b64encode(struct.pack(f"<{len(values)}{kind}", *values)).decode("ascii")


def forest_of(booster, version, features):
    """booster: lightgbm.Booster trained without missing values and without categories."""
    sizes, feature, threshold, left, right, leaves = [], [], [], [], [], []
    for tree in booster.dump_model()["tree_info"]:
        inner, leaf = [], []

        def walk(node):
            if "split_feature" not in node:
                leaf.append(node["leaf_value"])
                return ~(len(leaf) - 1)
            assert node["decision_type"] == "<="
            at = len(inner)
            inner.append(None)
            inner[at] = (node["split_feature"], node["threshold"], walk(node["left_child"]), walk(node["right_child"]))
            return at

        walk(tree["tree_structure"])
        sizes.append(len(inner))
        for f, t, a, b in inner:
            feature.append(f), threshold.append(t), left.append(a), right.append(b)
        leaves += leaf
    return {"version": version, "features": list(features), "sizes": sizes, "feature": pack("H", feature), "threshold": pack("f", threshold),
            "left": pack("h", left), "right": pack("h", right), "leaves": pack("f", leaves)}


def write_forest(path, booster, version, features):
    with open(path, "w", encoding="utf8") as f:
        json.dump(forest_of(booster, version, features), f, separators=(",", ":"))
        f.write("\n")
