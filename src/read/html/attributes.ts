/**
 * The attributes that tell what an element is. Others (there may be millions) are passed over without
 * being copied, and long values are cut, so a flood of them costs time only in its own length.
 */
export const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    "id class role itemprop itemtype itemscope rel href datetime content property name title hidden style lang alt src type http-equiv charset " +
    "aria-hidden aria-label aria-labelledby aria-modal data-testid data-component data-component-name data-type data-qa data-role open pubdate shadowrootmode"
  ).split(" "),
);

/** Code units kept of one value. Longer ones are scripts, inlined images or floods; `content` may be a summary. */
export const MAX_VALUE = 1000;
export const MAX_CONTENT = 20_000;

/** Longest name among those kept: a longer one need not be looked at. */
export const LONGEST_NAME = Math.max(...[...KEPT_ATTRIBUTES].map((name) => name.length));
