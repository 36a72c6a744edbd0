package stele.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.InputException;
import stele.bitext.JoinedBead;
import stele.bitext.MovedPairs;
import stele.bitext.Problem;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.lexicon.PriorKnowledge;
import stele.lexicon.Tokenizer;
import stele.lexicon.VersionWords;
import stele.lexicon.WeightedBead;
import stele.lexicon.WordForms;
import stele.lexicon.WordLinks;
import stele.pipeline.KnowledgeReader;
import stele.text.Folding;

/**
 * Finds a word or a phrase in one version of an alignment, and its likely rendering in the others.
 * A phrase is a run of words within one segment; punctuation between them is ignored. Renderings
 * are learnt from the alignment itself, with lexicons and word vectors as prior knowledge.
 */
public final class ConcordanceSearch {

  /**
   * The least probability with which a word is marked as a rendering. In the letter all marks for
   * eight words were read, and none was wrong (docs/versions.md); other values were not tried.
   */
  private static final double LEAST = .3;

  /** The weight, when words are learnt, of beads without a confidence. */
  private static final double UNKNOWN_CONFIDENCE = 1;

  private final Alignment alignment;
  private final ConcordanceRequest request;
  private final List<Integer> order;

  private ConcordanceSearch(Alignment alignment, ConcordanceRequest request) {
    this.alignment = alignment;
    this.request = request;
    this.order = new ArrayList<>(List.of(request.version()));
    IntStream.range(0, alignment.documents().size())
        .filter(version -> version != request.version())
        .forEach(order::add);
  }

  /**
   * Searches a version.
   *
   * @param warnings receives warnings about the lexicons
   * @throws InputException if a lexicon cannot be used
   */
  public static Concordance run(
      Alignment alignment, ConcordanceRequest request, List<Problem> warnings)
      throws InputException {
    ConcordanceSearch search = new ConcordanceSearch(alignment, request);
    List<SegmentedDocument> versions =
        search.order.stream().map(alignment.documents()::get).toList();
    List<Found> found = search.find(versions.get(0));
    return new Concordance(
        request.query(),
        request.exact(),
        versions,
        found.isEmpty() ? List.of() : search.hits(found, search.learn(versions, warnings)));
  }

  /** Whether a query has a word at all. */
  public static boolean hasWord(String query) {
    return Tokenizer.spans(query).stream().anyMatch(token -> isWord(query, token));
  }

  /**
   * A match.
   *
   * @param bead 0-based number
   * @param text of the version in the bead
   * @param tokens of the text
   * @param match some of the tokens
   */
  private record Found(int bead, String text, List<Span> tokens, Span match) {}

  private List<Found> find(SegmentedDocument document) {
    WordForms stems = WordForms.of(document.language());
    List<String> wanted =
        Tokenizer.spans(request.query()).stream()
            .filter(token -> isWord(request.query(), token))
            .map(token -> form(token.in(request.query()), stems))
            .toList();
    List<Found> found = new ArrayList<>();
    for (int bead = 0; bead < alignment.beads().size(); bead++) {
      Span run = alignment.beads().get(bead).runs().get(request.version());
      String text = document.textOf(run);
      List<Span> tokens = Tokenizer.spans(text);
      int[] words =
          IntStream.range(0, tokens.size()).filter(k -> isWord(text, tokens.get(k))).toArray();
      List<String> forms =
          IntStream.of(words).mapToObj(k -> form(tokens.get(k).in(text), stems)).toList();
      for (int at = 0; at + wanted.size() <= forms.size(); at++) {
        if (forms.subList(at, at + wanted.size()).equals(wanted)) {
          Span match = new Span(words[at], words[at + wanted.size() - 1] + 1);
          if (inOneSegment(document, run, text, tokens, match)) {
            found.add(new Found(bead, text, tokens, match));
            at += wanted.size() - 1;
          }
        }
      }
    }
    return found;
  }

  private String form(String word, WordForms stems) {
    return request.exact() ? Folding.composed(word) : stems.stem(word);
  }

  private static boolean isWord(String text, Span token) {
    return Character.isLetterOrDigit(text.codePointAt(token.start()));
  }

  private static boolean inOneSegment(
      SegmentedDocument document, Span run, String text, List<Span> tokens, Span match) {
    int start = tokens.get(match.start()).start();
    int end = tokens.get(match.end() - 1).end();
    for (int segment = run.start(); segment < run.end(); segment++) {
      int before = document.textOf(new Span(run.start(), segment)).length();
      int after = document.textOf(new Span(run.start(), segment + 1)).length();
      if (start >= before && start < after) {
        return end <= after;
      }
    }
    throw new IllegalStateException("a match outside of '" + text + "'");
  }

  /**
   * Per version but the first, the links from its words to those of the searched one; null where no
   * bead has both.
   */
  private List<WordLinks> learn(List<SegmentedDocument> versions, List<Problem> warnings)
      throws InputException {
    List<PriorKnowledge> knowledge =
        new KnowledgeReader(request.lexicons(), request.wordVectors(), warnings).read(versions);
    VersionWords searched = words(versions.get(0));
    List<WordLinks> links = new ArrayList<>();
    for (int k = 1; k < versions.size(); k++) {
      links.add(
          WordLinks.learn(
              searched, words(versions.get(k)), knowledge.get(k - 1), beads(order.get(k))));
    }
    return links;
  }

  private static VersionWords words(SegmentedDocument document) {
    return VersionWords.of(document.segments().stream().map(Segment::text).toList());
  }

  private List<WeightedBead> beads(int version) {
    List<WeightedBead> beads = new ArrayList<>();
    for (JoinedBead joined : alignment.pair(request.version(), version).joinedBeads()) {
      Bead bead = joined.bead();
      double weight =
          bead.status().isDecidedByPerson()
              ? UNKNOWN_CONFIDENCE
              : bead.confidence().value().orElse(UNKNOWN_CONFIDENCE);
      if (!bead.isOneSided() && weight > 0) {
        beads.add(new WeightedBead(bead.runs().get(0), bead.runs().get(1), weight));
      }
    }
    return beads;
  }

  private List<Concordance.Hit> hits(List<Found> found, List<WordLinks> links) {
    List<Concordance.Hit> hits = new ArrayList<>();
    MovedPairs pairs = MovedPairs.of(alignment);
    for (Found match : found) {
      Bead bead = pairs.whole(match.bead());
      List<Concordance.HitText> texts = new ArrayList<>();
      Span marked =
          new Span(
              match.tokens().get(match.match().start()).start(),
              match.tokens().get(match.match().end() - 1).end());
      texts.add(new Concordance.HitText(match.text(), List.of(marked)));
      for (int k = 1; k < order.size(); k++) {
        texts.add(rendered(match, alignment.textOf(bead, order.get(k)), links.get(k - 1)));
      }
      hits.add(
          new Concordance.Hit(
              match.bead(),
              bead.confidence(),
              runs(alignment.beads().get(match.bead()), bead),
              texts));
    }
    return hits;
  }

  /** Of the version that was searched the bead's own segments, of the others those of the whole. */
  private List<Span> runs(Bead bead, Bead whole) {
    return order.stream()
        .map(version -> (version == request.version() ? bead : whole).runs().get(version))
        .toList();
  }

  private static Concordance.HitText rendered(Found match, String text, WordLinks links) {
    List<Span> tokens = Tokenizer.spans(text);
    double[] probabilities =
        links.renderings(folded(match.text(), match.tokens()), match.match(), folded(text, tokens));
    List<Span> marks = new ArrayList<>();
    for (int k = 0; k < tokens.size(); k++) {
      if (probabilities[k] >= LEAST && isWord(text, tokens.get(k))) {
        addMark(marks, tokens.get(k), text);
      }
    }
    return new Concordance.HitText(text, marks);
  }

  /** Words with nothing but white space between them are one mark. */
  private static void addMark(List<Span> marks, Span token, String text) {
    int last = marks.size() - 1;
    if (last >= 0 && text.substring(marks.get(last).end(), token.start()).isBlank()) {
      marks.set(last, new Span(marks.get(last).start(), token.end()));
    } else {
      marks.add(token);
    }
  }

  private static List<String> folded(String text, List<Span> tokens) {
    return tokens.stream().map(token -> Folding.composed(token.in(text))).toList();
  }
}
