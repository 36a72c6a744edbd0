package stele.bitext;

import java.util.regex.Pattern;

/**
 * Set on a bead that a person should look at. The set is open: unknown flags are kept.
 *
 * @param code lower-case words joined by hyphens, as files write it
 */
public record Flag(String code) implements Comparable<Flag> {

  // Before the flags, which it checks.
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Unaligned text whose counterpart is elsewhere in the other version. */
  public static final Flag MOVED = new Flag("moved");

  /** Text the first version has and another has not. */
  public static final Flag OMITTED = new Flag("omitted");

  /** Text another version has and the first has not. */
  public static final Flag ADDED = new Flag("added");

  /** A version has fewer segments than the first for the same text. */
  public static final Flag MERGED = new Flag("merged");

  /** A version has more segments than the first for the same text. */
  public static final Flag SPLIT = new Flag("split");

  /** A number that one version has and the other has not. */
  public static final Flag NUMBERS_DIFFER = new Flag("numbers-differ");

  /** A name that one version has and the other has not. */
  public static final Flag NAMES_MISSING = new Flag("names-missing");

  /** Much longer or shorter than the version's usual ratio to the first. */
  public static final Flag LENGTH_OUTLIER = new Flag("length-outlier");

  /** Words of the first version left as they were in a version of another language. */
  public static final Flag UNTRANSLATED = new Flag("untranslated");

  /** A sentence one version has twice, and the other once. */
  public static final Flag REPEATED = new Flag("repeated");

  /** A question or an exclamation in one version only. */
  public static final Flag PUNCTUATION_DIFFERS = new Flag("punctuation-differs");

  /** Brackets or quotation marks that are left open or closed in one version only. */
  public static final Flag UNBALANCED = new Flag("unbalanced");

  public Flag {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a flag: '" + code + "'");
    }
  }

  @Override
  public int compareTo(Flag other) {
    return code.compareTo(other.code);
  }
}
