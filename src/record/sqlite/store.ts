import type { ArticleReading } from "../../terms/reading.ts";
import type { InputFailure, RecordCounts, RecordStore, StatementQuery } from "../../terms/store.ts";
import { RecordError } from "../error.ts";
import { addOrigins, addReadings, toldOf } from "./add.ts";
import { articleKeys, articleNamed, citationsOf, readingNamed, recordedArticle } from "./articles.ts";
import { copiesWaiting, keepCopyKeys, keepCopyMarks, markedArticle } from "./copies.ts";
import { keepCopies, sharingCopy } from "./copy-pairs.ts";
import { copyGroupIds, copyGroupNamed, copyGroupOf, copyJudgementsOf, linesElsewhere } from "./copy-reading.ts";
import { correct, correctionAt, correctionKeys, correctionsAbout, settleCorrections } from "./corrections.ts";
import type { Sqlite } from "./driver.ts";
import { entityIds, entityNamed, explainedEntity, keepEntities, namesOf } from "./entities.ts";
import { explainedSpeech } from "./explained-statements.ts";
import { failuresOf, passedOverOf, writeFailures } from "./failures.ts";
import { feedEntriesOf, feedsOf, fetchedBefore, keepFeed, keepFetched } from "./fetched.ts";
import { houseLines } from "./house-lines.ts";
import { idsBeginning } from "./ids.ts";
import { judgeStatements } from "./judged-statements.ts";
import { profileNamed, sharingName, unjudged } from "./profiles.ts";
import { statementKeys } from "./query.ts";
import { relate } from "./relate.ts";
import { printing, search } from "./search.ts";
import { coverageOf, partyOf, spokenIn } from "./spoken.ts";
import { statementNamed, statementReader, utteranceKeys, utteranceNamed, utteranceOf } from "./statements.ts";
import { keepStories, keepStory, tellStory } from "./stories.ts";
import {
  changedStories,
  explainedStory,
  nearStories,
  storyIds,
  storyInFull,
  storyMarksOf,
  storyMates,
  storyNamed,
  storyOfArticle,
  storySample,
  unstoried,
  untoldStories,
} from "./story-reading.ts";
import { asRecordError } from "./trouble.ts";
import { keepVersions, pageNamed, pageNames, pageOf, sharingPage, unversioned } from "./versions.ts";
import { sharing, unrelated } from "./waiting.ts";

/** The RecordStore over one SQLite file. Nothing here but the list of what it answers, with errors put into words. */
export function sqliteStore(
  sqlite: Sqlite,
  location: string,
  options: { readonly reader: string; readonly writable: boolean },
): RecordStore {
  const { reader, writable } = options;
  let closed = false;

  async function reading<T>(work: () => T): Promise<T> {
    return guarded(work);
  }

  async function writing<T>(work: () => T): Promise<T> {
    if (!writable)
      throw new RecordError("misuse", location, `${location} was opened for reading only; open it with mode "append" to write`);
    return guarded(work);
  }

  function guarded<T>(work: () => T): T {
    if (closed) throw new RecordError("misuse", location, `${location} has been closed`);
    try {
      return work();
    } catch (error) {
      throw asRecordError(error, location);
    }
  }

  async function* each<Key, Made>(keys: () => readonly Key[], make: () => (key: Key) => Made | null): AsyncGenerator<Made> {
    const found = guarded(keys);
    const makeOne = guarded(make);
    for (const key of found) {
      const made = guarded(() => makeOne(key));
      if (made !== null) yield made;
    }
  }

  return {
    location,
    add: (readings, told) => writing(() => addReadings(sqlite, readings, reader, told)),
    known: (sha256s) => reading(() => knownOf(sqlite, sha256s, reader)),
    told: (sha256s) => reading(() => toldOf(sqlite, sha256s)),
    addOrigins: (origins: readonly ArticleReading["origin"][]) => writing(() => addOrigins(sqlite, origins)),
    addFailures: (failures: readonly InputFailure[]) => writing(() => writeFailures(sqlite, failures)),
    clearFailures: (paths) =>
      writing(() => {
        const clear = sqlite.prepare("DELETE FROM failures WHERE path = ?");
        sqlite.transaction(() => {
          for (const path of paths) clear.run(path);
        });
      }),
    unrelated: (limit) => writing(() => unrelated(sqlite, limit)),
    sharing: (shingles) => reading(() => sharing(sqlite, shingles)),
    judgeStatements: (judgement) => writing(() => sqlite.transaction(() => judgeStatements(sqlite, judgement))),
    relate: (done, shingles, judgements) => writing(() => relate(sqlite, done, shingles, judgements)),

    fetched: (url) => reading(() => fetchedBefore(sqlite, url, reader)),
    keepFetched: (addresses) => writing(() => keepFetched(sqlite, addresses, reader)),
    feeds: () => reading(() => feedsOf(sqlite)),
    feedEntries: (feed, entries) => reading(() => feedEntriesOf(sqlite, feed, entries)),
    keepFeed: (feed, entries) => writing(() => keepFeed(sqlite, feed, entries)),
    unversioned: (limit) => reading(() => unversioned(sqlite, limit)),
    sharingPage: (keys, least) => reading(() => sharingPage(sqlite, keys, least)),
    keepVersions: (done, same) => writing(() => keepVersions(sqlite, done, same)),
    copiesWaiting: (step, limit) => reading(() => copiesWaiting(sqlite, step, limit)),
    keepCopyMarks: (marks) => writing(() => keepCopyMarks(sqlite, marks)),
    markedArticle: (sha256) => reading(() => markedArticle(sqlite, sha256)),
    keepCopyKeys: (keys) => writing(() => keepCopyKeys(sqlite, keys)),
    sharingCopy: (sha256, keys) => reading(() => sharingCopy(sqlite, sha256, keys)),
    keepCopies: (done, judgements) => writing(() => keepCopies(sqlite, done, judgements)),
    unjudged: (limit) => reading(() => unjudged(sqlite, limit)),
    sharingName: (keys, limit) => reading(() => sharingName(sqlite, keys, limit)),
    profile: (id) => reading(() => profileNamed(sqlite, id)),
    keepEntities: (done, judgements) => writing(() => keepEntities(sqlite, done, judgements)),
    correct: (correction) => writing(() => correct(sqlite, correction)),
    settleCorrections: () => writing(() => settleCorrections(sqlite)),
    unstoried: (limit) => reading(() => unstoried(sqlite, limit)),
    nearStories: (keys, day, limit) => reading(() => nearStories(sqlite, keys, day, limit)),
    storyMates: (article) => reading(() => storyMates(sqlite, article)),
    storySample: (story, day, seen) => reading(() => storySample(sqlite, story, day, seen)),
    storyMarks: (article) => reading(() => storyMarksOf(sqlite, article)),
    keepStory: (place, judgements) => writing(() => keepStory(sqlite, place, judgements)),
    changedStories: (today, limit) => reading(() => changedStories(sqlite, today, limit)),
    keepStories: (story, judgements) => writing(() => keepStories(sqlite, story, judgements)),
    untoldStories: (limit) => reading(() => untoldStories(sqlite, limit)),
    tellStory: (story, telling) => writing(() => tellStory(sqlite, story, telling)),

    counts: () => reading(() => countsOf(sqlite)),
    articles: () =>
      each(
        () => articleKeys(sqlite),
        () => (key) => recordedArticle(sqlite, key),
      ),
    article: (sha256) => reading(() => readingNamed(sqlite, sha256)),
    recordedArticle: (sha256) => reading(() => articleNamed(sqlite, sha256)),
    statements: (query: StatementQuery = {}) =>
      each(
        () => statementKeys(sqlite, query),
        () => statementReader(sqlite),
      ),
    statement: (id) => reading(() => statementNamed(sqlite, id)),
    utterances: () =>
      each(
        () => utteranceKeys(sqlite),
        () =>
          ({ key }) =>
            utteranceOf(sqlite, key),
      ),
    utterance: (id) => reading(() => utteranceNamed(sqlite, id)),
    explainSpeech: (id) => reading(() => explainedSpeech(sqlite, id)),
    pages: () =>
      each(
        () => pageNames(sqlite),
        () => (page) => pageNamed(sqlite, page),
      ),
    pageOf: (sha256) => reading(() => pageOf(sqlite, sha256)),
    copyGroups: () =>
      each(
        () => copyGroupIds(sqlite),
        () => (id) => copyGroupNamed(sqlite, id),
      ),
    copyGroupOf: (sha256) => reading(() => copyGroupOf(sqlite, sha256)),
    copyJudgements: (sha256) => reading(() => copyJudgementsOf(sqlite, sha256)),
    linesElsewhere: (sha256) => reading(() => linesElsewhere(sqlite, sha256)),
    houseLines: () =>
      each(
        () => houseLines(sqlite),
        () => (line) => line,
      ),
    entities: (query = {}) =>
      each(
        () => entityIds(sqlite, query),
        () => (id) => entityNamed(sqlite, id),
      ),
    entity: (id) => reading(() => entityNamed(sqlite, id)),
    idsBeginning: (beginning, limit) => reading(() => idsBeginning(sqlite, beginning, limit)),
    namesOf: (id) => reading(() => namesOf(sqlite, id)),
    corrections: () =>
      each(
        () => correctionKeys(sqlite),
        () => (key) => correctionAt(sqlite, key),
      ),
    correctionsAbout: (ids) => reading(() => correctionsAbout(sqlite, ids)),
    explainEntity: (id) => reading(() => explainedEntity(sqlite, id)),
    stories: (query = {}) =>
      each(
        () => storyIds(sqlite, query),
        () => (id) => storyNamed(sqlite, id),
      ),
    story: (id) => reading(() => storyInFull(sqlite, id)),
    storyOf: (article) => reading(() => storyOfArticle(sqlite, article)),
    explainStory: (id) => reading(() => explainedStory(sqlite, id)),
    search: (words, limit) => reading(() => search(sqlite, words, limit)),
    printing: (words, limit) => reading(() => printing(sqlite, words, limit)),
    spoken: (statements) => reading(() => spokenIn(sqlite, statements)),
    party: (entity) => reading(() => partyOf(sqlite, entity)),
    coverage: () => reading(() => coverageOf(sqlite)),
    failures: () =>
      each(
        () => failuresOf(sqlite),
        () => (failure) => failure,
      ),
    passedOver: () =>
      each(
        () => passedOverOf(sqlite),
        () => (passed) => passed,
      ),
    citations: () =>
      each(
        () => articleKeys(sqlite),
        () => (key) => citationsOf(sqlite, key),
      ),
    async close() {
      if (closed) return;
      closed = true;
      if (writable) leaveOneFile(sqlite);
      sqlite.close();
    },
  };
}

function knownOf(sqlite: Sqlite, sha256s: readonly string[], reader: string): ReadonlySet<string> {
  const find = sqlite.prepare("SELECT 1 FROM articles WHERE sha256 = ? AND reader = ?");
  return new Set(sha256s.filter((sha256) => find.get(sha256, reader) !== undefined));
}

function countsOf(sqlite: Sqlite): RecordCounts {
  const sql = `SELECT (SELECT count(*) FROM articles) AS articles, 
    (SELECT count(*) FROM statements) - (SELECT count(*) FROM statements WHERE rejected = 1) AS statements,
    (SELECT count(DISTINCT speaker) FROM statements WHERE speaker_type <> 'unknown' AND speaker <> '' AND rejected = 0) AS speakers,
    (SELECT count(*) FROM utterances) AS utterances, (SELECT count(*) FROM failed_inputs) AS failures,
    (SELECT count(*) FROM passed_over_inputs) AS passedOver,
    (SELECT coalesce(sum(words), 0) FROM articles) AS words`;
  return { ...(sqlite.prepare<RecordCounts>(sql).get() as RecordCounts) };
}

/** Folds the write-ahead log into the file: a closed record is one file, which opens from read-only media. Left as it is while another process reads. */
function leaveOneFile(sqlite: Sqlite): void {
  try {
    sqlite.exec("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;");
  } catch {
    // The last one to close does it.
  }
}
