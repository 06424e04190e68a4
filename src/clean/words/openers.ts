/**
 * Words that, capitalised, begin a sentence far oftener than they stand inside a headline, and words
 * after which a capital is a name rather than the beginning of a sentence.
 */
import { phrases } from "./phrases.ts";

export const SENTENCE_OPENERS: readonly string[] = phrases(`
    The | A | An | This | That | These | Those | He | She | It | They | We | I | You | His | Her | Its | Their | Our | My | But |
    And | So | Yet | Or | If | When | While | Where | Then | There | However | Although | Though | After | Before | Since | Because
    | Once | On | In | At | For | From | To | By | With | As | About | According | Asked | Some | Many | Most | Both | Each | One |
    Two | Three | Also | Still | Earlier | Later | Meanwhile | What | Why | How | Who | Mr. | Ms. | Mrs. | Dr. | Officials | Police
    | Critics | Now | Despite | During | Under | Other | Another | Not | No | Even | Until | All | Among | Since | Here | Speaking |
    Last | Next
  `);

export const NAME_CUES: readonly string[] = phrases(`
    a | an | the | of | in | on | at | to | for | from | by | with | and | or | as | about | over | under | after | against |
    between | into | near | than | via | vs | without | is | are | says | said
  `);
