import type { RecordStore } from "../../terms/store.ts";

/** Opens a record to ask it, and closes it whatever happens. */
export async function askRecord(location: string, ask: (store: RecordStore) => Promise<void>): Promise<void> {
  const { openRecord } = await import("../../index.ts");
  const store = await openRecord(location, { mode: "read" });
  try {
    await ask(store);
  } finally {
    await store.close();
  }
}

/** The first `limit` of many. */
export async function* first<T>(values: AsyncIterable<T>, limit: number | undefined): AsyncGenerator<T> {
  let count = 0;
  for await (const value of values) {
    yield value;
    if (++count === limit) return;
  }
}
