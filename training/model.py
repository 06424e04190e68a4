"""A BERT encoder that is given letter case, quotation state and place back, with one tag head and two link heads.

The feature embeddings start at zero, so training starts from the base model itself. A link score
is a dot product: score(i -> j, relation) = dependent[i, relation] . head[j, relation].
The syntax heads serve training only and are not exported.
"""
import json
import os
import re

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

FEATURES = (5, 3, 3)        # kinds of case, quote, place
RELATIONS = 2               # between source and cue (both ways), content -> cue


class Linear(nn.Linear):
    """Also works as the shipped network does, when `whole` is set: 7-bit weights with a scale each output, 8-bit
    inputs with a scale each window; the gradient passes the rounding by (Jacob and others 2018)."""
    whole = False

    def forward(self, x):
        if not self.whole:
            return super().forward(x)
        weight = self.weight
        size = (weight.detach().abs().amax(1, keepdim=True) / 63).clamp(min=1e-12)
        step = ((x.detach().amax((1, 2), keepdim=True).clamp(min=0) - x.detach().amin((1, 2), keepdim=True).clamp(max=0)) / 255).clamp(min=1e-6)
        return F.linear(pass_by(x, step), pass_by(weight, size), self.bias)


def pass_by(x, step):
    return x + (torch.round(x.detach() / step) * step - x.detach())


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.look, self.mix = Linear(width, 3 * width), Linear(width, width)      # query, key, value in one
        self.wide, self.narrow = Linear(width, inner), Linear(inner, width)
        self.norm_mix, self.norm_out = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        b, t, width = x.shape
        q, k, v = (y.reshape(b, t, self.heads, width // self.heads).transpose(1, 2) for y in self.look(x).split(width, 2))
        if torch.onnx.is_in_onnx_export():
            seen = torch.softmax(q @ k.transpose(2, 3) * (width // self.heads) ** -0.5 + bias, -1) @ v
        else:
            seen = F.scaled_dot_product_attention(q, k, v, bias.to(q.dtype))
        x = self.norm_mix(x + self.dropout(self.mix(seen.transpose(1, 2).reshape(b, t, width))))
        return self.norm_out(x + self.dropout(self.narrow(F.gelu(self.wide(x)))))


class Encoder(nn.Module):
    def __init__(self, layers, heads, width, inner, dropout, vocabulary=30522, positions=512, **_):
        super().__init__()
        self.word, self.position, self.kind = nn.Embedding(vocabulary, width), nn.Embedding(positions, width), nn.Embedding(2, width)
        self.features = nn.ModuleList(nn.Embedding(n, width) for n in FEATURES)
        for table in self.features:
            nn.init.zeros_(table.weight)
        self.norm, self.dropout = nn.LayerNorm(width, eps=1e-12), nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))

    def forward(self, ids, features, mask):
        x = self.word(ids) + self.position.weight[:ids.shape[1]] + self.kind.weight[0]
        for k, table in enumerate(self.features):
            x = x + table(features[:, :, k])
        x = self.dropout(self.norm(x))
        if torch.is_autocast_enabled("cpu"):
            x = x.bfloat16()        # the stream between layers too: half the memory to move
        bias = ((1 - mask) * -10000.0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x


def round_weights(model):
    """From here on the model is trained as it will be shipped, in whole numbers."""
    for part in model.modules():
        if isinstance(part, Linear):
            part.whole = True


def further_sizes(labels, arc):
    """Width of every further output: logits for tags, vectors for arcs, two halves of a sum for relations."""
    tags = {name: len(labels[name]) for name in ("sentence", "upos", "xpos", "name")}
    relations = len(labels["relation"])
    return {**tags, "arc_dependent": arc, "arc_head": arc, "relation_dependent": relations, "relation_head": relations}


class Attributor(nn.Module):
    def __init__(self, config, syntax=None, further=None):
        super().__init__()
        width, self.link = config["width"], config["link"]
        self.encoder = Encoder(**config)
        self.dropout = nn.Dropout(config["dropout"])
        self.tags = nn.Linear(width, 9)
        self.dependent, self.head = (nn.Linear(width, RELATIONS * self.link) for _ in range(2))
        self.syntax = nn.ModuleList(nn.Linear(width, n) for n in syntax) if syntax else None
        self.further = further      # sizes by name; all are one product
        self.more = Linear(width, sum(further.values())) if further else None
        self.child, self.parent = (nn.Linear(width, self.link), nn.Linear(width, self.link)) if syntax else (None, None)

    def forward(self, ids, features, mask):
        x = self.dropout(self.encoder(ids, features, mask))
        b, t = ids.shape
        dependent, head = (f(x).view(b, t, RELATIONS, self.link) for f in (self.dependent, self.head))
        if self.more is not None:
            parts = self.more(x).split(list(self.further.values()), -1)
            return self.tags(x), dependent, head, dict(zip(self.further, parts))
        if self.syntax is None or not self.training:
            return self.tags(x), dependent, head
        return self.tags(x), dependent, head, [f(x) for f in self.syntax], self.child(x) @ self.parent(x).transpose(1, 2)


RENAMED = (
    (r"embeddings\.(word|position)_embeddings", r"\1"), (r"embeddings\.token_type_embeddings", "kind"), (r"embeddings\.LayerNorm", "norm"),
    (r"encoder\.layer\.(\d+)\.attention\.self\.", r"layers.\1."), (r"encoder\.layer\.(\d+)\.attention\.output\.dense", r"layers.\1.mix"),
    (r"encoder\.layer\.(\d+)\.attention\.output\.LayerNorm", r"layers.\1.norm_mix"), (r"encoder\.layer\.(\d+)\.intermediate\.dense", r"layers.\1.wide"),
    (r"encoder\.layer\.(\d+)\.output\.dense", r"layers.\1.narrow"), (r"encoder\.layer\.(\d+)\.output\.LayerNorm", r"layers.\1.norm_out"),
)


def load_base(encoder, folder):
    """Takes the base weights; every one of them must find its place, and only the features may miss."""
    weights = {}
    for name, value in load_file(os.path.join(folder, "model.safetensors")).items():
        for pattern, new in RENAMED:
            name = re.sub("^(?:bert\\.)?" + pattern, new, name)
        if not name.endswith("position_ids") and not name.startswith("pooler"):
            weights[name] = value
    for name in [n for n in weights if ".query." in n]:
        weights[name.replace("query", "look")] = torch.cat([weights.pop(name.replace("query", part)) for part in ("query", "key", "value")])
    kept = {k: v for k, v in weights.items() if not k.startswith("layers.") or int(k.split(".")[1]) < len(encoder.layers)}
    missing, unexpected = encoder.load_state_dict(kept, strict=False)
    if unexpected or any(not m.startswith("features.") for m in missing):
        raise ValueError(f"base weights do not fit: missing {missing}, unexpected {unexpected}")


def load_teacher(model, path, layers):
    """Begins a smaller model from a trained one: everything but the layers left out."""
    weights = torch.load(path, weights_only=True)["average"]
    renamed = {f"encoder.layers.{old}.": f"encoder.layers.{new}." for new, old in enumerate(layers)}
    kept = {}
    for name, value in weights.items():
        layer = re.match(r"encoder\.layers\.\d+\.", name)
        if layer and layer.group() not in renamed:
            continue
        kept[name.replace(layer.group(), renamed[layer.group()]) if layer else name] = value
    kept = {k: v for k, v in kept.items() if model.syntax is not None or not k.startswith(("syntax", "child", "parent"))}
    missing, unexpected = model.load_state_dict(kept, strict=False)
    if unexpected or any(not m.startswith("more.") for m in missing):
        raise ValueError(f"the teacher does not fit: missing {missing}, unexpected {unexpected}")


def read_config(path):
    """A configuration; one that is `like` another file beside it gives only what differs."""
    with open(path, encoding="utf-8") as f:
        config = json.load(f)
    like = config.pop("like", None)
    return {**read_config(os.path.join(os.path.dirname(path), like)), **config} if like else config
