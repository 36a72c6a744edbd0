package stele.format;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an alignment is to be written: the program to name, what becomes of moved pairs, and options
 * of single formats.
 */
public final class WritingOptions {

  private final Generator generator;
  private final MovedText moved;
  private final Map<Class<?>, Record> own;

  private WritingOptions(Generator generator, MovedText moved, Map<Class<?>, Record> own) {
    this.generator = generator;
    this.moved = moved;
    this.own = own;
  }

  /**
   * Options for any format.
   *
   * @param own options of single formats, at most one of each type
   */
  public static WritingOptions of(Generator generator, Record... own) {
    return new WritingOptions(
        generator,
        MovedText.KEEP,
        Stream.of(own).collect(Collectors.toMap(Record::getClass, each -> each)));
  }

  /** The same with other options of a format. */
  public WritingOptions with(Record options) {
    return new WritingOptions(
        generator,
        moved,
        Stream.concat(
                own.values().stream().filter(each -> each.getClass() != options.getClass()),
                Stream.of(options))
            .collect(Collectors.toMap(Record::getClass, each -> each)));
  }

  /** The same for moved pairs. */
  public WritingOptions with(MovedText other) {
    return new WritingOptions(generator, other, own);
  }

  public Generator generator() {
    return generator;
  }

  public MovedText moved() {
    return moved;
  }

  /** The options of one format, by their type. */
  public <T extends Record> Optional<T> own(Class<T> type) {
    return Optional.ofNullable(type.cast(own.get(type)));
  }

  /** The options of one format, by their type. */
  public <T extends Record> T own(Class<T> type, T otherwise) {
    return own(type).orElse(otherwise);
  }
}
