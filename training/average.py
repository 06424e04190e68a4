"""The mean of several trained weights of one shape, each with its share (Wortsman and others 2022, "Model soups").

    python training/average.py OUT.pt SHARE=WEIGHTS.pt SHARE=WEIGHTS.pt ... [--further WEIGHTS.pt]

Only what all of them hold is kept; the heads for sentences, tags, trees and names, which read one
encoder, are those of --further. Shares must add up to 1.
"""
import argparse
import math

import torch


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("out")
    ask.add_argument("weights", nargs="*", metavar="SHARE=WEIGHTS.pt")
    ask.add_argument("--further")
    given = ask.parse_args()
    parts = [(float(share), torch.load(path, weights_only=True)) for share, path in (a.split("=", 1) for a in given.weights)]
    if not parts or not math.isclose(sum(share for share, _ in parts), 1.0, abs_tol=1e-6):
        raise SystemExit("give weights whose shares add up to 1, as in 0.7=a.pt 0.3=b.pt")
    names = set.intersection(*(set(weights["average"]) for _, weights in parts))
    mean = {n: sum(share * weights["average"][n] for share, weights in parts) for n in parts[0][1]["average"] if n in names}
    if given.further:
        heads = torch.load(given.further, weights_only=True)["average"]
        mean.update({name: value for name, value in heads.items() if name.startswith("more.")})
    torch.save({"average": mean, "step": max(weights["step"] for _, weights in parts)}, given.out)


if __name__ == "__main__":
    main()
