"""Writes model.onnx: a network of a few hundred bytes with the signature of the shipped one, for tests.

    python make.py

It learnt nothing: "said" is a cue, what stands in quotation marks is content, and a capitalised word
outside them is source. Everything links to every cue of its window alike. Needs the package `onnx`.
"""
import os

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

HERE = os.path.dirname(os.path.abspath(__file__))
SAID = 2056
node = helper.make_node


def constant(name, value, kind):
    return numpy_helper.from_array(np.array(value, kind), name)


yes, no = 6.0, -6.0
graph = helper.make_graph(
    [
        node("Split", ["features", "ones"], ["case1", "quote1", "place1"], axis=2),
        node("Squeeze", ["case1", "axis"], ["case"]),
        node("Squeeze", ["quote1", "axis"], ["quote"]),
        node("Equal", ["ids", "said"], ["is_said"]),
        node("Cast", ["is_said"], ["cue"], to=TensorProto.INT64),
        node("Equal", ["quote", "zero"], ["is_outside"]),
        node("Cast", ["is_outside"], ["outside"], to=TensorProto.INT64),
        node("Equal", ["case", "two"], ["is_name"]),
        node("Cast", ["is_name"], ["name"], to=TensorProto.INT64),
        node("Mul", ["name", "outside"], ["source"]),
        node("Gather", ["going", "source"], ["source_tags"]),
        node("Gather", ["beginning", "cue"], ["cue_tags"]),
        node("Sub", ["one", "outside"], ["content"]),
        node("Gather", ["going", "content"], ["content_tags"]),
        node("Concat", ["source_tags", "cue_tags", "content_tags"], ["tags"], axis=2),
        node("Gather", ["heads", "cue"], ["head"]),
        node("Gather", ["dependents", "cue"], ["dependent"]),
    ],
    "model",
    [helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name, shape in (("ids", ["B", "T"]), ("features", ["B", "T", 3]))],
    [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in
     (("tags", ["B", "T", 9]), ("dependent", ["B", "T", 2, 2]), ("head", ["B", "T", 2, 2]))],
    [
        constant("ones", [1, 1, 1], np.int64), constant("axis", [2], np.int64), constant("said", SAID, np.int64),
        constant("zero", 0, np.int64), constant("one", 1, np.int64), constant("two", 2, np.int64),
        constant("going", [[yes, no, no], [no, no, yes]], np.float32), constant("beginning", [[yes, no, no], [no, yes, no]], np.float32),
        constant("heads", [np.zeros((2, 2)), np.full((2, 2), 4.0)], np.float32), constant("dependents", [np.ones((2, 2))] * 2, np.float32),
    ],
)
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 14)], ir_version=8)
onnx.checker.check_model(model)
onnx.save(model, os.path.join(HERE, "model.onnx"))
