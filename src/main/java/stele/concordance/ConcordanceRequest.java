package stele.concordance;

import java.nio.file.Path;
import java.util.List;

/**
 * What to look for, and where.
 *
 * @param query a word or a phrase
 * @param exact whether only these exact forms count, in any capitalisation
 * @param version 0-based number of the version that is searched
 * @param lexicons the user's own files of word translations
 * @param wordVectors whether to use the word translations that ship with Stele
 */
public record ConcordanceRequest(
    String query, boolean exact, int version, List<Path> lexicons, boolean wordVectors) {

  public ConcordanceRequest {
    lexicons = List.copyOf(lexicons);
  }
}
