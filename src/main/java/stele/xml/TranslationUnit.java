package stele.xml;

import java.util.List;
import java.util.Optional;

/**
 * A unit of a translation memory.
 *
 * @param line 1-based line of its start tag
 * @param properties its props and, under the type {@code note}, its notes, in order
 * @param variants its texts, in order, each with a language and not blank
 */
public record TranslationUnit(int line, List<Property> properties, List<Variant> variants) {

  public TranslationUnit {
    properties = List.copyOf(properties);
    variants = List.copyOf(variants);
  }

  /**
   * A prop or a note of a unit or a variant.
   *
   * @param type its value, as the file writes it
   */
  public record Property(String type, String value) {}

  /**
   * A text of a unit.
   *
   * @param line 1-based line of its start tag
   * @param language the code as the file writes it, without blanks around it
   * @param text without formatting codes; blanks at its ends are as they were
   * @param properties its props and notes, in order
   */
  public record Variant(int line, String language, String text, List<Property> properties) {

    public Variant {
      properties = List.copyOf(properties);
    }

    /** The value of the first property of this type. */
    public Optional<String> property(String type) {
      return first(properties, type);
    }
  }

  /** The value of the first property of this type. */
  public Optional<String> property(String type) {
    return first(properties, type);
  }

  private static Optional<String> first(List<Property> properties, String type) {
    return properties.stream()
        .filter(property -> property.type().equals(type))
        .map(Property::value)
        .findFirst();
  }
}
