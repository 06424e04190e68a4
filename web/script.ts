/**
 * The one script of a report, and the page is whole without it: when a link leads to a statement, all
 * its words are lit, not only the first. Each segment of a text names in `data-of` the notes it belongs to.
 */
export const script = `(() => {
  const light = () => {
    for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
    let id;
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    const ref = id && document.getElementById(id);
    const text = ref && ref.dataset.n && ref.closest(".source-text");
    if (!text) return;
    for (const part of text.querySelectorAll("[data-of]"))
      if (part.dataset.of.split(" ").includes(ref.dataset.n)) part.classList.add("lit");
  };
  addEventListener("hashchange", light);
  light();
})();
`;
