package stele.bitext;

import java.util.regex.Pattern;

/**
 * A remark of the tool on a bead, for a person to look at. The set is open: a flag that this
 * version does not know is kept.
 *
 * @param code lower-case words joined by hyphens, as files write it
 */
public record Flag(String code) implements Comparable<Flag> {

  // Before the flags, which it checks.
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Unaligned text whose counterpart stands elsewhere in the other version. */
  public static final Flag MOVED = new Flag("moved");

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
