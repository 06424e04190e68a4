"""The network as an ONNX graph with 7-bit weights, written node by node in operators that the runtime has ready-made.

Every large matrix is one DynamicQuantizeMatMul: 8-bit input with one scale, weights with one scale a
column and within +-63, so that processors without VNNI do not overflow. The fused operators belong
to onnxruntime's own domain and are in 1.16 and its WASM build. A graph exported by PyTorch and then
rewritten has a third more to do. Scores of attention are scaled and biased within the matrices.
"""
import numpy as np
from onnx import TensorProto, helper, numpy_helper

OPSET, IR = 14, 8       # what onnxruntime 1.16 and its WASM build read
FUSED = "com.microsoft"
REACH = 63              # largest weight: 7 bits with sign
EPSILON = 1e-12         # of the layer norms


class Graph:
    """Nodes and constants in the order they were added; every method gives the name of what it made."""

    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, name, value):
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def whole(self, name, values):
        return self.constant(name, np.array(values, np.int64))

    def node(self, kind, inputs, name, domain="", outputs=None, **settings):
        self.nodes.append(helper.make_node(kind, inputs, outputs or [name], name=name, domain=domain, **settings))
        return name

    def rows(self, table, which, name):
        """Rows of an 8-bit table with one scale a row."""
        values, scale = scaled(table, 1, 127)
        whole = self.node("Gather", [self.constant(name + "/table", values), which], name + "/rows")
        whole = self.node("Cast", [whole], name + "/float", to=TensorProto.FLOAT)
        scales = self.node("Gather", [self.constant(name + "/scale", scale), which], name + "/scales")
        return self.node("Mul", [whole, scales], name)

    def product(self, x, weight, bias, name):
        """x times a matrix [outputs, inputs] in whole numbers, plus a bias."""
        values, scale = scaled(weight.T, 0, REACH)
        return self.node("DynamicQuantizeMatMul", [
            x, self.constant(name + "/int", values), self.constant(name + "/scale", scale.reshape(-1)),
            self.constant(name + "/zero", np.zeros(values.shape[1], np.int8)), self.constant(name + "/bias", bias)], name, FUSED)

    def exact_product(self, x, weight, bias, name, shape=None):
        """The same in floats, for the small heads; reshaped where a shape is given."""
        y = self.node("MatMul", [x, self.constant(name + "/weight", weight.T)], name + "/product")
        y = self.node("Add", [y, self.constant(name + "/bias", bias)], name if shape is None else name + "/flat")
        return y if shape is None else self.node("Reshape", [y, self.whole(name + "/shape", shape)], name)

    def norm(self, x, added, weight, bias, name):
        return self.node("SkipLayerNormalization", [x, added, self.constant(name + "/weight", weight), self.constant(name + "/bias", bias)],
                         name, FUSED, epsilon=EPSILON)


def scaled(weights, axis, reach):
    scale = np.maximum(np.abs(weights).max(axis=axis, keepdims=True) / reach, 1e-12).astype(np.float32)
    return np.clip(np.rint(weights / scale), -reach, reach).astype(np.int8), scale


def embeddings(graph, w):
    graph.node("Shape", ["ids"], "shape")
    graph.node("Gather", ["shape", graph.whole("second", [1])], "length")
    graph.node("Slice", [graph.constant("positions", w["position.weight"] + w["kind.weight"][0]), graph.whole("nought", [0]), "length",
                         graph.whole("first axis", [0])], "places")
    tables = [w[f"features.{k}.weight"] for k in range(3)]
    sizes = [len(t) for t in tables]
    graph.node("Mul", ["features", graph.whole("radix", [sizes[1] * sizes[2], sizes[2], 1])], "digits")
    graph.node("ReduceSum", ["digits", graph.whole("last axis", [2])], "combination", keepdims=0)
    every = tables[0][:, None, None] + tables[1][None, :, None] + tables[2][None, None]
    graph.node("Gather", [graph.constant("combinations", every.reshape(-1, every.shape[-1])), "combination"], "features/sum")
    words = graph.node("Add", [graph.rows(w["word.weight"], "ids", "word"), "places"], "words and places")
    return graph.norm(words, "features/sum", w["norm.weight"], w["norm.bias"], "embedded")


def layer(graph, x, w, name, heads):
    width = w["mix.weight"].shape[0]
    look, bias = w["look.weight"].copy(), w["look.bias"].copy()
    look[:width] *= (width // heads) ** -0.5
    bias[:width] *= (width // heads) ** -0.5
    graph.product(x, look, bias, name + "look")
    parts = [name + part for part in ("query", "key", "value")]
    graph.node("Split", [name + "look"], name + "split", outputs=parts, axis=2)
    apart = graph.whole(name + "apart", [0, 0, heads, width // heads])
    for part, order in zip(parts, ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3])):
        graph.node("Transpose", [graph.node("Reshape", [part, apart], part + "/apart")], part + "/turned", perm=order)
    scores = graph.node("MatMul", [parts[0] + "/turned", parts[1] + "/turned"], name + "scores")
    seen = graph.node("MatMul", [graph.node("Softmax", [scores], name + "weights", axis=-1), parts[2] + "/turned"], name + "seen")
    seen = graph.node("Transpose", [seen], name + "seen/turned", perm=[0, 2, 1, 3])
    seen = graph.node("Reshape", [seen, graph.whole(name + "together", [0, 0, width])], name + "seen/together")
    mixed = graph.product(seen, w["mix.weight"], w["mix.bias"], name + "mix")
    x = graph.norm(mixed, x, w["norm_mix.weight"], w["norm_mix.bias"], name + "norm_mix")
    wide = graph.node("Gelu", [graph.product(x, w["wide.weight"], w["wide.bias"], name + "wide")], name + "gelu", FUSED)
    narrow = graph.product(wide, w["narrow.weight"], w["narrow.bias"], name + "narrow")
    return graph.norm(narrow, x, w["norm_out.weight"], w["norm_out.bias"], name + "out")


def below(weights, prefix):
    return {k[len(prefix):]: v for k, v in weights.items() if k.startswith(prefix)}


def write_graph(weights, config, further=None):
    """The model of `model.Attributor` from its weights (arrays by name) and its sizes; `further`: sizes of the further outputs by name."""
    graph, link, encoder = Graph(), config["link"], below(weights, "encoder.")
    x = embeddings(graph, encoder)
    for k in range(config["layers"]):
        x = layer(graph, x, below(encoder, f"layers.{k}."), f"layer {k}/", config["heads"])
    graph.exact_product(x, weights["tags.weight"], weights["tags.bias"], "tags")
    for name in ("dependent", "head"):
        relations = len(weights[name + ".bias"]) // link
        graph.exact_product(x, weights[name + ".weight"], weights[name + ".bias"], name, [0, 0, relations, link])
    if further:
        more = graph.product(x, weights["more.weight"], weights["more.bias"], "more")
        graph.node("Split", [more, graph.whole("more/sizes", list(further.values()))], "more/split", outputs=list(further), axis=2)

    def shaped(name, kind, *last):
        return helper.make_tensor_value_info(name, kind, ["B", "T", *last])
    whole = helper.make_graph(graph.nodes, "attribution", [shaped("ids", TensorProto.INT64), shaped("features", TensorProto.INT64, 3)],
                              [shaped("tags", TensorProto.FLOAT, 9), *(shaped(n, TensorProto.FLOAT, relations, link) for n in ("dependent", "head")),
                               *(shaped(n, TensorProto.FLOAT, size) for n, size in (further or {}).items())],
                              graph.constants)
    return helper.make_model(whole, opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid(FUSED, 1)], ir_version=IR)
