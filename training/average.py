"""The mean of several trained weights of one shape, each with its share (Wortsman and others 2022, "Model soups").

    python training/average.py OUT.pt SHARE=WEIGHTS.pt SHARE=WEIGHTS.pt ...

Only what all of them hold is kept. Shares must add up to 1.
"""
import math
import sys

import torch


def main():
    out, *asked = sys.argv[1:]
    parts = [(float(share), torch.load(path, weights_only=True)) for share, path in (a.split("=", 1) for a in asked)]
    if not parts or not math.isclose(sum(share for share, _ in parts), 1.0, abs_tol=1e-6):
        raise SystemExit("give weights whose shares add up to 1, as in 0.7=a.pt 0.3=b.pt")
    names = set.intersection(*(set(weights["average"]) for _, weights in parts))
    mean = {n: sum(share * weights["average"][n] for share, weights in parts) for n in parts[0][1]["average"] if n in names}
    torch.save({"average": mean, "step": max(weights["step"] for _, weights in parts)}, out)


if __name__ == "__main__":
    main()
