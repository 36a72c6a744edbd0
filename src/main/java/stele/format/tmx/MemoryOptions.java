package stele.format.tmx;

import java.util.OptionalInt;

/**
 * What goes into a memory, and into how many files.
 *
 * @param tmx what goes into a file, and how
 * @param multilingual whether all versions go into one file, not each with the first into its own
 * @param split the most units a file may have, at least 1
 */
public record MemoryOptions(TmxOptions tmx, boolean multilingual, OptionalInt split) {

  public static final MemoryOptions DEFAULT =
      new MemoryOptions(TmxOptions.defaults(), false, OptionalInt.empty());

  MemoryOptions withTmx(TmxOptions other) {
    return new MemoryOptions(other, multilingual, split);
  }
}
