/** Words around the time of a speech: what may stand between it and "said", and what may not. Lower case. */

/** Doings that carry words and may stand between a time and the cue: "in a statement released on Monday", "speaking to reporters on Tuesday". */
export const CARRYING =
  "release issue publish post air broadcast deliver record tape make give hold conduct date send circulate read speak talk tell write testify appear meet address interview brief print upload share tweet sign file hand ask";

/** With one of these between the cue and a time, the time belongs to another clause. */
export const CLAUSE_WORDS =
  "that who whom whose which what when while where before after since until till because although though if unless whether as than but and or so how why from between during by for about of";
