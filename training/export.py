"""One ONNX file with 7-bit weights from a run, with its vocabulary and configuration beside it.

    python training/export.py RUN_FOLDER BASE_WEIGHTS OUT_FOLDER [--weights epoch-3.pt] [--whole-numbers no]

Every matrix product becomes DynamicQuantizeLinear + MatMulInteger with one scale per output
channel; weights stay within +-63, so that processors without VNNI do not overflow. Embeddings are
eight bits with one scale per row. Written by hand, since it is short and what the file holds is then plain.
"""
import argparse
import json
import os
import shutil

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from model import Attributor, read_config

OPSET, IR = 14, 8       # what onnxruntime 1.16 and its WASM build read
NARROW = 256            # columns; smaller matrices (the heads) stay floats, which costs 0.3 MB and keeps margins exact
REACH = 63              # largest weight: 7 bits with sign


def write_float(model, path):
    t = torch.ones(1, 16, dtype=torch.int64)
    features = torch.zeros(1, 16, 3, dtype=torch.int64)
    names = {"ids": {0: "B", 1: "T"}, "features": {0: "B", 1: "T"}, "mask": {0: "B", 1: "T"},
             "tags": {0: "B", 1: "T"}, "dependent": {0: "B", 1: "T"}, "head": {0: "B", 1: "T"}}
    torch.onnx.export(model, (t, features, t), path, dynamo=False, opset_version=OPSET, input_names=["ids", "features", "mask"],
                      output_names=["tags", "dependent", "head"], dynamic_axes=names)


def scaled(weights, axis, reach):
    scale = np.maximum(np.abs(weights).max(axis=axis, keepdims=True) / reach, 1e-12).astype(np.float32)
    return np.clip(np.rint(weights / scale), -reach, reach).astype(np.int8), scale


def quantise(graph):
    """Replaces MatMul by a constant matrix, and Gather from a large constant table, in place."""
    constants = {c.name: c for c in graph.initializer}
    nodes, added, gone, quantised_inputs = [], [], set(), {}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in constants and constants[node.input[1]].dims[1] >= NARROW:
            x, name = node.input[0], node.input[1]
            weights = numpy_helper.to_array(constants[name])
            values, scale = scaled(weights, 0, REACH)
            if x not in quantised_inputs:
                quantised_inputs[x] = [f"{x}/{part}" for part in ("q", "scale", "zero")]
                nodes.append(helper.make_node("DynamicQuantizeLinear", [x], quantised_inputs[x], name=f"{x}/quantise"))
            q, s, z = quantised_inputs[x]
            added += [numpy_helper.from_array(values, name + "/int"), numpy_helper.from_array(scale.reshape(-1), name + "/scale"),
                      numpy_helper.from_array(np.zeros(values.shape[1], np.int8), name + "/zero")]
            out = node.output[0]
            nodes += [helper.make_node("MatMulInteger", [q, name + "/int", z, name + "/zero"], [out + "/int"], name=out + "/product"),
                      helper.make_node("Cast", [out + "/int"], [out + "/float"], to=TensorProto.FLOAT, name=out + "/cast"),
                      helper.make_node("Mul", [s, name + "/scale"], [out + "/scale"], name=out + "/scales"),
                      helper.make_node("Mul", [out + "/float", out + "/scale"], [out], name=out + "/rescale")]
            gone.add(name)
        elif node.op_type == "Gather" and node.input[0] in constants and np.prod(constants[node.input[0]].dims) > 100000:
            name, out = node.input[0], node.output[0]
            values, scale = scaled(numpy_helper.to_array(constants[name]), 1, 127)
            added += [numpy_helper.from_array(values, name + "/int"), numpy_helper.from_array(scale, name + "/scale")]
            nodes += [helper.make_node("Gather", [name + "/int", node.input[1]], [out + "/int"], name=out + "/rows"),
                      helper.make_node("Cast", [out + "/int"], [out + "/float"], to=TensorProto.FLOAT, name=out + "/cast"),
                      helper.make_node("Gather", [name + "/scale", node.input[1]], [out + "/scale"], name=out + "/scales"),
                      helper.make_node("Mul", [out + "/float", out + "/scale"], [out], name=out + "/rescale")]
            gone.add(name)
        else:
            nodes.append(node)
    kept = [c for c in graph.initializer if c.name not in gone]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept + added)


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("run")
    ask.add_argument("base")
    ask.add_argument("out")
    ask.add_argument("--weights", default="checkpoint.pt")
    ask.add_argument("--config", help="configuration whose decoding and calibration are shipped; that of the run by default")
    ask.add_argument("--version", default="1")
    ask.add_argument("--whole-numbers", choices=["yes", "no"], default="yes", help="no: leave the weights 32-bit floats")
    given = ask.parse_args()
    config = read_config(os.path.join(given.run, "config.json"))
    shipped = read_config(given.config) if given.config else config
    os.makedirs(given.out, exist_ok=True)
    model = Attributor(config["model"]).eval()
    trained = torch.load(os.path.join(given.run, given.weights), weights_only=True)
    model.load_state_dict({k: v for k, v in trained["average"].items() if not k.startswith(("syntax", "child", "parent"))})
    path = os.path.join(given.out, "model.onnx")
    write_float(model, path + ".new")
    made = onnx.load(path + ".new")
    if given.whole_numbers == "yes":
        quantise(made.graph)
    made.ir_version = IR
    onnx.checker.check_model(made)
    onnx.save(made, path + ".new")
    os.replace(path + ".new", path)
    shutil.copy(os.path.join(given.base, "vocab.txt"), os.path.join(given.out, "vocab.txt"))
    with open(os.path.join(given.out, "config.json"), "w", encoding="utf-8") as f:
        json.dump({"version": given.version, "window": config["window"], "shared": config["shared"], "roles": ["source", "cue", "content"],
                   "link": config["model"]["link"], "decoding": shipped["decoding"], "calibration": shipped["calibration"]}, f, indent=2)
        f.write("\n")
    print(f"{path}: {os.path.getsize(path) / 1e6:.1f} MB, trained for {trained['step']} steps")


if __name__ == "__main__":
    main()
