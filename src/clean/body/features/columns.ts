/** Features of all blocks of a page, one array a feature: a forest picks the ones it was trained on by name. */
export class Columns {
  readonly size: number;
  private readonly byName = new Map<string, Float64Array>();

  constructor(size: number) {
    this.size = size;
  }

  /** A new column of zeros. */
  add(name: string): Float64Array {
    const column = new Float64Array(this.size);
    this.byName.set(name, column);
    return column;
  }

  fill(name: string, value: (index: number) => number): Float64Array {
    const column = this.add(name);
    for (let i = 0; i < this.size; i++) column[i] = value(i);
    return column;
  }

  /** The values of a column so many blocks further on, -1 beyond either end. */
  shift(name: string, column: Float64Array, offset: number): void {
    const shifted = this.add(name);
    for (let i = 0; i < this.size; i++) {
      const at = i + offset;
      shifted[i] = at >= 0 && at < this.size ? column[at] : -1;
    }
  }

  get(name: string): Float64Array {
    const column = this.byName.get(name);
    if (!column) throw new Error(`no feature is called ${name}`);
    return column;
  }

  get names(): string[] {
    return [...this.byName.keys()];
  }

  /** Rows one after the other, the named features in this order. */
  rows(names: readonly string[]): Float64Array {
    const rows = new Float64Array(this.size * names.length);
    for (const [feature, name] of names.entries()) {
      const column = this.get(name);
      for (let i = 0; i < this.size; i++) rows[i * names.length + feature] = column[i];
    }
    return rows;
  }
}
