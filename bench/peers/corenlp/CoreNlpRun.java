import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;

/**
 * CoreNLP over JSON Lines {"doc", "text"}: words and trees as CoNLL-U, names and quotations as JSON Lines.
 *
 *   java -cp ... CoreNlpRun TEXTS OUT LAYERS THREADS [given]
 *
 * LAYERS: trees, names, quotes with commas between; only the annotators they need are loaded. `given`
 * takes every text for one sentence. OUT gets trees.conllu, names.jsonl, quotes.jsonl and run.json (load
 * and reading seconds). Offsets are UTF-16 code units, as everywhere in Java.
 *
 * Every thread has a pipeline of its own: CoreNLP shares the loaded models between them, and the quote
 * annotator, which keeps the persons of the text at hand in fields, is kept apart by a property of no
 * meaning to it.
 */
public final class CoreNlpRun {
  private static final Map<String, String> ANNOTATORS = Map.of(
      "trees", "tokenize,pos,lemma,depparse",
      "names", "tokenize,pos,lemma,ner",
      "quotes", "tokenize,pos,lemma,ner,depparse,coref,quote");

  /** CoreNLP's types of names in ours; the others are no names of ours (dates, numbers, titles, charges). */
  private static final Map<String, String> TYPES = Map.of(
      "PERSON", "PER", "ORGANIZATION", "ORG", "COUNTRY", "GPE", "STATE_OR_PROVINCE", "GPE", "CITY", "GPE",
      "LOCATION", "LOC", "NATIONALITY", "NORP", "RELIGION", "NORP", "IDEOLOGY", "NORP", "MISC", "MISC");

  /** Nouns to the Penn Treebank, pronouns to Universal Dependencies. */
  private static final Set<String> PRONOUNS = Set.of(
      "something", "anything", "everything", "nothing", "someone", "anyone", "everyone", "none", "somebody", "anybody", "everybody", "nobody");

  private record Text(String doc, String text) {}

  private record Read(String trees, String names, String quotes) {}

  public static void main(String[] args) throws Exception {
    List<Text> texts = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      if (line.isBlank()) continue;
      try (var reader = Json.createReader(new StringReader(line))) {
        JsonObject row = reader.readObject();
        texts.add(new Text(row.getString("doc"), row.getString("text")));
      }
    }
    Path out = Path.of(args[1]);
    Set<String> layers = Set.of(args[2].split(","));
    int threads = Integer.parseInt(args[3]);
    boolean given = args.length > 4 && args[4].equals("given");

    long started = System.nanoTime();
    List<StanfordCoreNLP> pipelines = new ArrayList<>();
    for (int k = 0; k < threads; k++) pipelines.add(new StanfordCoreNLP(properties(layers, given, k)));
    long loaded = System.nanoTime();

    Read[] read = new Read[texts.size()];
    AtomicInteger next = new AtomicInteger();
    List<Thread> workers = new ArrayList<>();
    List<Throwable> failures = new ArrayList<>();
    for (StanfordCoreNLP pipeline : pipelines) {
      Thread worker = new Thread(() -> {
        for (int i = next.getAndIncrement(); i < read.length; i = next.getAndIncrement()) {
          try {
            read[i] = read(pipeline, texts.get(i), layers);
          } catch (RuntimeException failure) {
            synchronized (failures) {
              failures.add(new RuntimeException(texts.get(i).doc() + ": " + failure, failure));
            }
          }
        }
      });
      workers.add(worker);
      worker.start();
    }
    for (Thread worker : workers) worker.join();
    if (!failures.isEmpty()) throw new IOException(failures.size() + " texts could not be read", failures.get(0));
    double seconds = (System.nanoTime() - loaded) / 1e9;

    if (layers.contains("trees")) write(out.resolve("trees.conllu"), read, Read::trees);
    if (layers.contains("names")) write(out.resolve("names.jsonl"), read, Read::names);
    if (layers.contains("quotes")) write(out.resolve("quotes.jsonl"), read, Read::quotes);
    JsonObject run = Json.createObjectBuilder().add("loadSeconds", (loaded - started) / 1e9).add("seconds", seconds).build();
    Files.writeString(out.resolve("run.json"), run.toString());
  }

  private static Properties properties(Set<String> layers, boolean given, int copy) {
    Set<String> wanted = new java.util.LinkedHashSet<>();
    for (String layer : List.of("trees", "names", "quotes")) {
      if (layers.contains(layer)) wanted.addAll(List.of(ANNOTATORS.get(layer).split(",")));
    }
    List<String> order = List.of("tokenize", "pos", "lemma", "ner", "depparse", "coref", "quote");
    Properties properties = new Properties();
    properties.setProperty("annotators", String.join(",", order.stream().filter(wanted::contains).toList()));
    // A blank line ends a paragraph, and so a sentence.
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    if (given) properties.setProperty("ssplit.isOneSentence", "true");
    if (wanted.contains("quote")) properties.setProperty("quote.onrecordCopy", String.valueOf(copy));
    return properties;
  }

  private static Read read(StanfordCoreNLP pipeline, Text text, Set<String> layers) {
    Annotation annotation = new Annotation(text.text());
    pipeline.annotate(annotation);
    return new Read(
        layers.contains("trees") ? trees(text, annotation) : "",
        layers.contains("names") ? names(text, annotation) : "",
        layers.contains("quotes") ? quotes(text, annotation) : "");
  }

  private interface Layer {
    String of(Read read);
  }

  private static void write(Path path, Read[] read, Layer layer) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Read one : read) all.append(layer.of(one));
    Files.writeString(path, all, StandardCharsets.UTF_8);
  }

  /** Characters that the tokenizer leaves out are given back as words of their own, so that the texts stay the same. */
  private static String trees(Text text, Annotation annotation) {
    StringBuilder out = new StringBuilder("# newdoc id = " + text.doc() + "\n");
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    int at = 0;
    for (int s = 0; s < sentences.size(); s++) {
      List<CoreLabel> tokens = sentences.get(s).get(CoreAnnotations.TokensAnnotation.class);
      SemanticGraph graph = sentences.get(s).get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
      List<String[]> rows = new ArrayList<>();
      int[] rowOf = new int[tokens.size() + 1];
      for (int i = 0; i < tokens.size(); i++) {
        CoreLabel token = tokens.get(i);
        at = leftOut(rows, text.text(), at, token.beginPosition());
        IndexedWord node = graph.getNodeByIndexSafe(i + 1);
        String relation = "punct";
        int head = -1;
        if (node != null) {
          relation = "root";
          head = 0;
          for (SemanticGraphEdge edge : graph.incomingEdgeIterable(node)) {
            relation = edge.getRelation().toString();
            head = edge.getGovernor().index();
          }
        }
        rowOf[i + 1] = rows.size() + 1;
        String form = text.text().substring(Math.max(at, token.beginPosition()), token.endPosition());
        rows.add(new String[] {form, token.lemma(), upos(token, relation), token.tag(), String.valueOf(head), relation});
        at = token.endPosition();
      }
      if (s == sentences.size() - 1) at = leftOut(rows, text.text(), at, text.text().length());
      int root = graph.getRoots().isEmpty() ? 1 : graph.getFirstRoot().index();
      for (int i = 0; i < rows.size(); i++) {
        String[] row = rows.get(i);
        int head = Integer.parseInt(row[4]);
        int headRow = head == 0 ? 0 : rowOf[head < 0 ? root : head];
        if (headRow == i + 1) headRow = 0;
        out.append(String.join("\t", String.valueOf(i + 1), cell(row[0]), cell(row[1]), row[2], row[3], "_", String.valueOf(headRow), row[5], "_", "_"))
            .append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static int leftOut(List<String[]> rows, String text, int from, int to) {
    if (to > from) {
      for (String word : text.substring(from, to).split("[\\s\\p{Z}]+")) {
        if (!word.isEmpty()) rows.add(new String[] {word, word, "X", "_", "-1", "dep"});
      }
    }
    return Math.max(from, to);
  }

  private static String cell(String value) {
    return value == null || value.isEmpty() ? "_" : value.replaceAll("\\s", " ");
  }

  /** The universal tag of a Penn tag; where one tag is two universal ones the relation decides. */
  private static String upos(CoreLabel token, String relation) {
    String tag = token.tag();
    if (token.word().equals("%")) return "SYM";
    return switch (tag) {
      case "JJ", "JJR", "JJS", "AFX" -> "ADJ";
      case "RB", "RBR", "RBS", "WRB" -> "not".equals(token.lemma()) ? "PART" : "ADV";
      case "CC" -> "CCONJ";
      case "CD" -> "NUM";
      case "DT", "WDT" -> relation.startsWith("det") ? "DET" : "PRON";
      case "PDT" -> "DET";
      case "EX", "PRP", "PRP$", "WP", "WP$" -> "PRON";
      case "IN" -> relation.equals("mark") ? "SCONJ" : "ADP";
      case "RP" -> "ADP";
      case "TO" -> relation.equals("case") ? "ADP" : "PART";
      case "POS" -> "PART";
      case "MD" -> "AUX";
      case "NN", "NNS" -> PRONOUNS.contains(token.word().toLowerCase()) ? "PRON" : "NOUN";
      case "NNP", "NNPS" -> "PROPN";
      case "UH" -> "INTJ";
      case "SYM", "$", "#" -> "SYM";
      case "FW", "LS", "ADD", "GW", "XX" -> "X";
      default -> tag.startsWith("VB") ? (relation.startsWith("aux") || relation.equals("cop") ? "AUX" : "VERB") : "PUNCT";
    };
  }

  private static String names(Text text, Annotation annotation) {
    JsonArrayBuilder spans = Json.createArrayBuilder();
    for (CoreMap mention : annotation.get(CoreAnnotations.MentionsAnnotation.class)) {
      String type = TYPES.get(mention.get(CoreAnnotations.EntityTypeAnnotation.class));
      List<CoreLabel> tokens = mention.get(CoreAnnotations.TokensAnnotation.class);
      // Pronouns are mentions too; they are told by their words having no type of their own.
      if (type == null || tokens.get(0).ner() == null || tokens.get(0).ner().equals("O")) continue;
      if (tokens.size() == 1 && tokens.get(0).tag().startsWith("PRP")) continue;
      spans.add(Json.createArrayBuilder().add(tokens.get(0).beginPosition()).add(tokens.get(tokens.size() - 1).endPosition()).add(type));
    }
    return Json.createObjectBuilder().add("doc", text.doc()).add("spans", spans).build() + "\n";
  }

  /** Outermost quotations that have a speaker; the cue is not given by CoreNLP. */
  private static String quotes(Text text, Annotation annotation) {
    JsonArrayBuilder statements = Json.createArrayBuilder();
    List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
    List<CoreMap> quotations = annotation.get(CoreAnnotations.QuotationsAnnotation.class);
    for (CoreMap quotation : quotations == null ? List.<CoreMap>of() : quotations) {
      Integer first = quotation.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
      Integer last = quotation.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
      if (first == null || last == null) continue;
      int start = quotation.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
      int end = quotation.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
      statements.add(Json.createObjectBuilder()
          .add("source", spans(text, tokens.get(first).beginPosition(), tokens.get(last).endPosition()))
          .add("cue", Json.createArrayBuilder())
          .add("content", spans(text, start, end)));
    }
    JsonObjectBuilder row = Json.createObjectBuilder().add("doc", text.doc()).add("text", text.text()).add("statements", statements);
    return row.build() + "\n";
  }

  private static JsonArrayBuilder spans(Text text, int start, int end) {
    return Json.createArrayBuilder()
        .add(Json.createObjectBuilder().add("start", start).add("end", end).add("text", text.text().substring(start, end)));
  }
}
