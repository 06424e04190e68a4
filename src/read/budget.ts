import { Refusal } from "./failure.ts";
import { MAX_RATIO, MAX_UNPACKED_BYTES, MIN_RATIO_BYTES, type ReadOptions } from "./limits.ts";

/**
 * What unpacking one file may cost. Every byte that goes into an unpacker and every byte that comes out
 * is counted as it passes, whatever sizes the file declares for itself; over a bound it throws `Refusal`.
 */
export interface Budget {
  readonly packed: (byteLength: number) => void;
  readonly unpacked: (byteLength: number) => void;
}

export function budgetOf({ maxUnpackedBytes = MAX_UNPACKED_BYTES, maxRatio = MAX_RATIO }: ReadOptions): Budget {
  let into = 0;
  let out = 0;
  return {
    packed(byteLength) {
      into += byteLength;
    },
    unpacked(byteLength) {
      out += byteLength;
      if (out > maxUnpackedBytes) throw tooMuch(maxUnpackedBytes);
      if (out > MIN_RATIO_BYTES && out > into * maxRatio) throw tooDense(maxRatio, out, into);
    },
  };
}

function tooMuch(most: number): Refusal {
  const reason = `It unpacks to more than ${grouped(most)} bytes; what came before is kept. If it is sound, raise the bound with --max-unpacked.`;
  return new Refusal("unpacks-to-too-much", reason);
}

function tooDense(most: number, out: number, into: number): Refusal {
  const reason = `${grouped(into)} packed bytes gave ${grouped(out)}, more than ${most} for one: that is how archives made to fill a machine look. What came before is kept. If it is sound, raise the bound with --max-ratio.`;
  return new Refusal("packed-too-densely", reason);
}

function grouped(number: number): string {
  return number.toLocaleString("en-US");
}
