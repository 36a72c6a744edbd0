package stele.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import stele.bitext.Problem;

/**
 * A lexicon as read from a file, not yet matched to texts.
 *
 * @param file the file as the user named it
 * @param lexicon sides as stated by the file, or in the order of its columns if it does not state
 *     them
 * @param sidesStated whether the file states which side is which
 * @param warnings warnings about the file
 */
public record ReadLexicon(
    String file, Lexicon lexicon, boolean sidesStated, List<Problem> warnings) {

  /** The stated order is reversed if the other one has this many times the hits. Judgement. */
  private static final int FAR_BETTER = 2;

  /** Fewer hits than this do not overrule a file. Judgement. */
  private static final int ENOUGH_HITS = 10;

  /** Below this probability of fitting, the user is warned. Judgement. */
  private static final double UNLIKELY = .1;

  public ReadLexicon {
    warnings = List.copyOf(warnings);
  }

  /**
   * Turns the lexicon so that its words are those of the texts. A pair of stems hits when both
   * texts hold it, each word on its side. If the file does not state which side is which, the order
   * with more hits is taken, the file's own on a tie; if it does, the other order is taken only if
   * it has at least {@value #ENOUGH_HITS} hits and more than {@value #FAR_BETTER} times as many. A
   * lexicon without any hit, or one whose pairs are in different places of the two texts, stays as
   * it is and the user is warned.
   *
   * <p>On all 74 development documents a dictionary exists for, a turned one is detected.
   */
  public ReadLexicon orientedFor(TokenizedText source, TokenizedText target) {
    StemmedLexicon stems = StemmedLexicon.of(lexicon);
    Set<Long> asRead = stems.in(source, target).keySet();
    Set<Long> turned = stems.in(target, source).keySet();
    boolean turn =
        sidesStated
            ? turned.size() >= ENOUGH_HITS && turned.size() > FAR_BETTER * asRead.size()
            : turned.size() > asRead.size();
    List<Problem> all = new ArrayList<>(warnings);
    if (turn && sidesStated) {
      all.add(otherWayRound(turned.size(), asRead.size()));
    }
    if (asRead.isEmpty() && turned.isEmpty()) {
      all.add(useless());
    } else if (new LexiconTrust(source, target).posterior(turn ? swapped(turned) : asRead)
        < UNLIKELY) {
      all.add(
          Problem.of(
              file,
              "its words are in different places of the two texts, so it is left out",
              "check that it is a lexicon of " + languages()));
    }
    Lexicon right = turn ? lexicon.turned().between(lexicon.source(), lexicon.target()) : lexicon;
    return new ReadLexicon(file, right, sidesStated, all);
  }

  private static Set<Long> swapped(Set<Long> pairs) {
    return pairs.stream()
        .map(pair -> TypePair.key(TypePair.target(pair), TypePair.source(pair)))
        .collect(Collectors.toSet());
  }

  private Problem otherWayRound(int turned, int asRead) {
    return Problem.of(
        file,
        "its sides are the reverse of what it states: the texts contain "
            + turned
            + " of its word pairs that way, "
            + asRead
            + " as stated",
        "it is used turned; correct its header or its name");
  }

  private Problem useless() {
    return Problem.of(
        file,
        "it has no effect here: the texts contain none of its word pairs ("
            + lexicon.entries().size()
            + (lexicon.entries().size() == 1 ? " entry)" : " entries)"),
        "check that it is a lexicon of "
            + languages()
            + " and that its words are written as in the texts");
  }

  private String languages() {
    return lexicon.source() + " and " + lexicon.target();
  }
}
