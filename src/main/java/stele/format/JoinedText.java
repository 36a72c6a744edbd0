package stele.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.bitext.Language;

/** Splits a text into the sentences it was joined from. */
public final class JoinedText {

  private JoinedText() {}

  /**
   * The sentences, if there are as many characters as there should be.
   *
   * @param lengths of the sentences in UTF-16 code units, in order; a space stands between two of
   *     them, nothing in languages that write none
   */
  public static Optional<List<String>> split(
      String text, Language language, List<Integer> lengths) {
    int joint = language.joinsWithoutSpace() ? 0 : 1;
    long whole = (long) joint * (lengths.size() - 1);
    for (int length : lengths) {
      whole += length;
    }
    if (whole != text.length()) {
      return Optional.empty();
    }
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int length : lengths) {
      if (length < 1 || (joint == 1 && start > 0 && text.charAt(start - 1) != ' ')) {
        return Optional.empty();
      }
      sentences.add(text.substring(start, start + length));
      start += length + joint;
    }
    return Optional.of(sentences);
  }
}
