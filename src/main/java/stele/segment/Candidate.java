package stele.segment;

/**
 * A place where a sentence may end, in UTF-16 code units of the text.
 *
 * @param mark first sign of the end: a stop, or a picture
 * @param last the last stop of the run, the one OpenNLP judges
 * @param end where the sentence would end, after closing quotes, brackets and footnote marks
 * @param next where the next sentence would begin
 * @param kind what marks the end
 */
record Candidate(int mark, int last, int end, int next, Kind kind) {

  enum Kind {
    /** One full stop, which may also belong to an abbreviation or a number. */
    FULL_STOP,
    /** Question marks, exclamation marks and mixtures. */
    MARK,
    /** Several dots, or the sign for them. */
    ELLIPSIS,
    /** Emoji, or an emoticon. */
    PICTURE,
    /** A run of hashtags. */
    TAGS,
    /** A line drawn with signs: {@code =====}. */
    RULE
  }

  boolean isUnspaced() {
    return end == next;
  }
}
