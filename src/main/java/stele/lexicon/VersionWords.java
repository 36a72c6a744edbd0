package stele.lexicon;

import java.util.List;

/** The words of one version, as numbered stems and as they are written. */
public final class VersionWords {

  private final List<String> sentences;
  private final TokenizedText text;

  private VersionWords(List<String> sentences) {
    this.sentences = List.copyOf(sentences);
    this.text = TokenizedText.of(sentences);
  }

  public static VersionWords of(List<String> sentences) {
    return new VersionWords(sentences);
  }

  /** The sentences as numbered stems. */
  public TokenizedText text() {
    return text;
  }

  /** The words of letters; computed at each call. */
  WordTypes types() {
    return WordTypes.of(sentences);
  }
}
