package stele.validate;

import java.util.Locale;

/**
 * The rules of validation. The {@link #id()} of a rule never changes; docs/cat-tools.md lists the
 * tools each one matters to.
 */
public enum Rule {
  /** It is not XML; nothing after that line is checked. */
  NOT_WELL_FORMED(Severity.ERROR),
  /** An element or text where the DTD allows none, or nothing where it requires one. */
  CONTENT(Severity.ERROR),
  /** An element that is not in the DTD. */
  UNKNOWN_ELEMENT(Severity.ERROR),
  /** An attribute that the DTD does not have there. */
  UNKNOWN_ATTRIBUTE(Severity.ERROR),
  /** An attribute the DTD requires is not there. */
  MISSING_ATTRIBUTE(Severity.ERROR),
  /** An attribute has none of the values the DTD lists. */
  ATTRIBUTE_VALUE(Severity.ERROR),
  /** The version is not 1.4. */
  VERSION(Severity.ERROR),

  /** Bytes that are no characters in the file's encoding. */
  ENCODING_BROKEN(Severity.ERROR),
  /** The byte order mark, or the bytes, and the declaration name different encodings. */
  ENCODING_CONTRADICTED(Severity.ERROR),
  /** An unknown encoding. */
  ENCODING_UNKNOWN(Severity.ERROR),
  /** An encoding other than those TMX is for: UTF-8, UTF-16, ASCII. */
  ENCODING_UNUSUAL(Severity.WARNING),
  /** A UTF-8 file that begins with a byte order mark. */
  BYTE_ORDER_MARK(Severity.INFO),
  /** A character that XML forbids. */
  FORBIDDEN_CHARACTER(Severity.ERROR),
  /** The same, written as a numeric reference. */
  FORBIDDEN_REFERENCE(Severity.ERROR),
  /** A control character that XML allows. */
  CONTROL_CHARACTER(Severity.WARNING),
  /** U+FFFD: characters were lost before. */
  REPLACEMENT_CHARACTER(Severity.WARNING),
  /** An entity other than those of XML itself. */
  UNKNOWN_ENTITY(Severity.ERROR),
  /** The file names a DTD, which some tools look for. */
  DOCTYPE(Severity.INFO),

  /** A language code that is not BCP 47: {@code en_US}, {@code English}. */
  LANGUAGE_CODE(Severity.ERROR),
  /** A language code in unusual capitals: {@code EN-us}. */
  LANGUAGE_CASE(Severity.INFO),
  /** The source language is {@code *all*}. */
  SOURCE_ALL(Severity.WARNING),
  /** A unit without a variant in its source language. */
  SOURCE_MISSING(Severity.WARNING),
  /** A unit whose only variant in its source language is of another region. */
  SOURCE_REGION(Severity.WARNING),
  /** A unit with one variant. */
  ONE_VARIANT(Severity.WARNING),
  /** A unit with two variants in one language. */
  SAME_LANGUAGE(Severity.WARNING),
  /** More than two languages in the file. */
  MANY_LANGUAGES(Severity.INFO),
  /** No unit at all. */
  NO_UNITS(Severity.WARNING),

  /** A segment without any text. */
  EMPTY_SEGMENT(Severity.WARNING),
  /** A segment of white space and invisible characters. */
  BLANK_SEGMENT(Severity.WARNING),
  /** A segment that begins or ends with white space. */
  EDGE_SPACE(Severity.INFO),
  /** A segment that is longer than a tool takes. */
  LONG_SEGMENT(Severity.WARNING),
  /** A translation that is the same as its source. */
  UNTRANSLATED(Severity.INFO),
  /** Codes within codes. */
  NESTED_CODE(Severity.WARNING),
  /** A {@code bpt} without its {@code ept}, or the reverse. */
  UNPAIRED_CODE(Severity.ERROR),
  /** What TMX 1.4 deprecates: {@code ut}, {@code lang}. */
  DEPRECATED(Severity.WARNING),
  /** A date that is not as {@code 20261122T213000Z}. */
  DATE(Severity.WARNING),

  /** A unit with the same texts as an earlier one. */
  DUPLICATE(Severity.WARNING),
  /** A unit whose source has another translation in an earlier one. */
  CONFLICT(Severity.WARNING),
  /** Too many units to compare each with all earlier ones. */
  DUPLICATES_UNCHECKED(Severity.INFO);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** Lower-case words joined by hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
