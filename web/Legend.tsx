/** What the marks in a source text mean, shown in the marks themselves. */
import type { JSX } from "preact";

export function Legend(): JSX.Element {
  return (
    <dl class="legend">
      <div>
        <dt>
          <mark class="content">words said</mark>
        </dt>
        <dd>what somebody is reported to have said or thought; numbered where it begins</dd>
      </div>
      <div>
        <dt>
          <mark class="content nested">words within words</mark>
        </dt>
        <dd>a statement inside another</dd>
      </div>
      <div>
        <dt>
          <span class="source">source</span>
        </dt>
        <dd>who is said to have said it</dd>
      </div>
      <div>
        <dt>
          <span class="cue">cue</span>
        </dt>
        <dd>the words that attribute it: “said”, “according to”</dd>
      </div>
      <div>
        <dt>
          <s class="removed">left out</s>
        </dt>
        <dd>page furniture, not read as part of the article; the reason stands with it</dd>
      </div>
    </dl>
  );
}
