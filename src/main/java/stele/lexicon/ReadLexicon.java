package stele.lexicon;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Problem;

/**
 * A lexicon as it came from a file, before anybody has seen which texts it is for.
 *
 * @param file the file as the user named it
 * @param lexicon sides as far as the file tells them; as they stand in the file if it does not
 * @param sidesStated whether the file says which side is which
 * @param warnings what the person at the keyboard should know
 */
public record ReadLexicon(
    String file, Lexicon lexicon, boolean sidesStated, List<Problem> warnings) {

  /** What a file says of its sides is doubted when the other way round fits so much better. */
  private static final int FAR_BETTER = 2;

  /** Fewer hits than this prove nothing against what a file says. */
  private static final int ENOUGH_HITS = 10;

  public ReadLexicon {
    warnings = List.copyOf(warnings);
  }

  /**
   * Turns the lexicon so that its words are those of the texts. An entry hits when its words occur
   * in both texts, each on its side. Where the file does not say which side is which, the way with
   * more hits is taken, the file's own on a tie; where it does, the other way is taken only if it
   * has more than {@value #FAR_BETTER} times the hits. A lexicon without any hit stays, with a
   * warning.
   */
  public ReadLexicon orientedFor(TokenizedText source, TokenizedText target) {
    int asRead = LexiconEvidence.hits(lexicon, source, target);
    int turned = LexiconEvidence.hits(lexicon, target, source);
    List<Problem> all = new ArrayList<>(warnings);
    if (asRead == 0 && turned == 0) {
      all.add(useless());
      return new ReadLexicon(file, lexicon, sidesStated, all);
    }
    boolean turn =
        sidesStated ? turned >= ENOUGH_HITS && turned > FAR_BETTER * asRead : turned > asRead;
    if (turn && sidesStated) {
      all.add(
          Problem.of(
              file,
              "its sides are the other way round than it says: "
                  + entries(turned)
                  + " found in the texts that way, "
                  + asRead
                  + " the way it says",
              "it is used turned; correct its header or its name"));
    }
    Lexicon right = turn ? lexicon.turned().between(lexicon.source(), lexicon.target()) : lexicon;
    return new ReadLexicon(file, right, sidesStated, all);
  }

  private Problem useless() {
    return Problem.of(
        file,
        "it is of no use here: none of its "
            + entries(lexicon.entries().size())
            + " has its words in both texts",
        "check that it is a lexicon of "
            + lexicon.source()
            + " and "
            + lexicon.target()
            + " and that its words are written as in the texts");
  }

  private static String entries(int count) {
    return count == 1 ? "1 entry" : count + " entries";
  }
}
