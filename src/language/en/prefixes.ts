/** First parts that stay one word with what follows their hyphen (`non-profit`, `e-mail`); any other hyphen parts two words. Lower case. */
export const PREFIXES =
  "anti ante arch bi bio co contra counter couter cross de di dis e electro eco en ex extra geo hyper infra inter intra macro mega meta micro mid mini mis mono multi nano neo neuro non ortho over para photo physio poly post pre pro proto pseudo psycho re semi socio sub super supra trans tri ultra".split(
    " ",
  );

/** Last parts that stay with what stands before their hyphen (`build-ups`, `nutrition-wise`). */
export const SUFFIXES = "esque wise".split(" ");
