package stele.bitext;

import java.util.List;

/**
 * What a user can do about a problem, as a value: a command line words it as an option, a page as a
 * button. {@link #words} is for users of neither.
 *
 * @param kind what is to be done
 * @param details the details of the kind, in its order
 */
public record Remedy(Kind kind, List<String> details) {

  /** Kinds of remedies, each with the details it takes. */
  public enum Kind {
    /** Nothing can be done. */
    NONE("", 0),
    /** Something outside the program. Detail: a clause without a final stop. */
    ADVICE("%s", 1),
    /** Name the encoding of the file. Detail: an encoding, as an example. */
    NAME_ENCODING("name its encoding, for example %s", 1),
    /** Name the encoding if the guess is wrong. */
    CORRECT_ENCODING("if its letters come out wrong, name its encoding", 0),
    /** Name another file, or the encoding of this one. Detail: an encoding, as an example. */
    NAME_FILE_OR_ENCODING("name a text file, or its encoding, for example %s", 1),
    /** Get the file again, or name its format. */
    NAME_FORMAT("get it again, or name its format", 0),
    /** Name the format if the guess is wrong. */
    CORRECT_FORMAT("if it is something else, name its format", 0),
    /** Read the file as another format. Detail: the format. */
    READ_AS("read it as it is, as %s", 1),
    /** Look at the text that was read. */
    SEE_TEXT("see what is left in its text", 0),
    /** Give texts that are split into segments. */
    GIVE_SEGMENTS("look at short segments, or give texts that are already split", 0),
    /** Compare with another gold, or align the segments of this one. */
    USE_SEGMENTS_OF_GOLD(
        "compare with a gold of this segmentation, or align the gold's own segments", 0),
    /** Choose two versions for a format that holds two. */
    CHOOSE_PAIR("choose two, and write a file for each pair", 0),
    /** Choose the versions to be read. */
    CHOOSE_VERSIONS("choose the versions, the source first", 0),
    /** Name the language of a version that is to be written. */
    NAME_LANGUAGE("name its language", 0),
    /** Name the languages of the texts that a memory is read for. */
    NAME_LANGUAGES_OF_TEXTS("name the languages of your texts", 0),
    /** Name the two languages of a memory. */
    NAME_LANGUAGES_OF_MEMORY("name its languages", 0),
    /** Choose two of the languages of a memory. */
    CHOOSE_LANGUAGES_OF_MEMORY("name the two languages you want", 0),
    /** Give a version another language tag. Details: its id, a tag as an example. */
    RETAG_VERSION("give one of them another tag (%s=%s), or write the pairs apart", 2),
    /** Name the language of a version. Detail: its 0-based position. */
    NAME_LANGUAGE_OF_VERSION("name its language", 1),
    /** Name the side of a file of several languages. Detail: the version's 0-based position. */
    CHOOSE_SIDE("name the side", 1),
    /** Correct the language of a version. Details: its 0-based position, the language. */
    CORRECT_LANGUAGE("if that is wrong, name its language, %2$s", 2),
    /** Exchange two languages. Details: position and language of one, then of the other. */
    EXCHANGE_LANGUAGES("if so, name their languages, %2$s and %4$s", 4);

    private final String words;
    private final int details;

    Kind(String words, int details) {
      this.words = words;
      this.details = details;
    }
  }

  /** No remedy at all. */
  public static final Remedy NONE = new Remedy(Kind.NONE, List.of());

  public Remedy {
    details = List.copyOf(details);
    if (details.size() != kind.details) {
      throw new IllegalArgumentException(kind + " takes " + kind.details + ", not " + details);
    }
  }

  /**
   * Plain advice.
   *
   * @param clause without a final stop; empty where nothing can be done
   */
  public static Remedy advice(String clause) {
    return clause.isEmpty() ? NONE : of(Kind.ADVICE, clause);
  }

  public static Remedy of(Kind kind, String... details) {
    return new Remedy(kind, List.of(details));
  }

  /** Whether nothing can be done. */
  public boolean isNone() {
    return kind == Kind.NONE;
  }

  /** A detail that is a version's 0-based position. */
  public int position(int detail) {
    return Integer.parseInt(details.get(detail));
  }

  /** A clause without a final stop that names no option and no button; empty for none. */
  public String words() {
    return kind.words.formatted(details.toArray());
  }
}
