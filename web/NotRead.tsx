/** Inputs that were not read, each with the reason: nothing disappears silently. */
import type { JSX } from "preact";
import type { InputFailure } from "../src/terms/store.ts";
import { Slot } from "./Slot.tsx";

export function NotRead({ caption }: { readonly caption: string }): JSX.Element {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Input</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        <Slot />
      </tbody>
    </table>
  );
}

export function NotReadRow({ failure }: { readonly failure: InputFailure }): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <bdi>{failure.path}</bdi>
        {failure.record && <>, record {failure.record}</>}
      </th>
      <td>
        {failure.reason} <code>{failure.rule}</code>
      </td>
    </tr>
  );
}
