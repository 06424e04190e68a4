"""What the model is taught by one batch: the sum of every loss for which the batch has labels."""
import torch
from torch.nn import functional as F

from model import RELATIONS

UNKNOWN = -100


def link_loss(dependent, head, links, mask):
    """Cross-entropy over all positions of the window, several right ones sharing; the mean of each kind of link counts the same."""
    if not links:
        return dependent.sum() * 0
    rows, subs, kinds = (torch.tensor(c) for c in zip(*links))
    scores = torch.einsum("birk,bjrk->brij", dependent, head)[rows, kinds % RELATIONS, subs].float()
    scores = scores.masked_fill(mask[rows] == 0, -1e4).log_softmax(1)
    right = torch.zeros_like(scores)
    for k, places in enumerate(links.values()):
        places = list(places - {0} or places)
        right[k, places] = 1 / len(places)
    each = -(scores * right).sum(1)
    return sum(each[kinds == kind].mean() for kind in kinds.unique())


def further_losses(out, layers, mask):
    """Tags by cross-entropy, heads over all places of the window, relations under the right head."""
    losses = {}
    for name in ("sentence", "upos", "xpos", "name"):
        if name in layers and (layers[name] != UNKNOWN).any():
            losses[name] = F.cross_entropy(out[name].float().flatten(0, 1), layers[name].flatten(), ignore_index=UNKNOWN)
    if "arc" in layers and (layers["arc"] != UNKNOWN).any():
        rows, places = (layers["arc"] != UNKNOWN).nonzero(as_tuple=True)
        heads = layers["arc"][rows, places]
        scores = out["arc_dependent"] @ out["arc_head"].transpose(1, 2)
        losses["arc"] = F.cross_entropy(scores[rows, places].float().masked_fill(mask[rows] == 0, -1e4), heads)
        relations = out["relation_dependent"][rows, places] + out["relation_head"][rows, heads]
        losses["relation"] = F.cross_entropy(relations.float(), layers["relation"][rows, places])
    return losses


def losses(model, batch, config):
    """The weighted sum and its parts as numbers."""
    ids, features, mask, tags, syntax = (torch.from_numpy(batch[k]) for k in ("ids", "features", "mask", "tags", "syntax"))
    layers = {name: torch.from_numpy(layer) for name, layer in batch["layers"].items()}
    known = tags[:, :, 0].sum(-1) > 0
    rate = torch.full(ids.shape, config["hide_words"])
    if "name" in layers:        # unseen names are told by what stands around them
        rate[layers["name"] > 0] = config["hide_names"]
    hidden = (torch.rand(ids.shape) < rate) & (ids >= config["first_word"])
    ids = ids.masked_fill(hidden, config["mask_id"])
    with torch.autocast("cpu", torch.bfloat16):
        out = model(ids, features, mask)
        links = link_loss(out[1], out[2], batch["links"], mask)
    tag_scores = out[0].float().view(*ids.shape, 3, 3).log_softmax(-1)
    total = {"tags": -(tag_scores * tags).sum() / known.sum().clamp(min=1), "links": links}
    if model.more is not None:
        total.update(further_losses(out[3], layers, mask))
    elif len(out) > 3 and (syntax != UNKNOWN).any():
        kinds = sum(F.cross_entropy(out[3][c].float().flatten(0, 1), syntax[:, :, c].flatten(), ignore_index=UNKNOWN) for c in range(3))
        trees = F.cross_entropy(out[4].float().masked_fill(mask[:, None] == 0, -1e4).flatten(0, 1), syntax[:, :, 3].flatten(), ignore_index=UNKNOWN)
        total["syntax"] = kinds + trees
    return sum(config["loss"][k] * v for k, v in total.items()), {k: v.item() for k, v in total.items()}
