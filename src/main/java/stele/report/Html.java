package stele.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds markup. Every text is escaped; every element that is opened must be closed. Names of
 * elements and attributes are the program's own and are not checked.
 */
final class Html {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn; an empty value is written as a bare name
   */
  Html open(String name, String... attributes) {
    tag(name, attributes);
    open.push(name);
    return this;
  }

  /** Ends the innermost element. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element with nothing in it and no end, such as {@code meta}. */
  Html empty(String name, String... attributes) {
    tag(name, attributes);
    return this;
  }

  /** An element with only text in it. */
  Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  Html text(String text) {
    HtmlText.appendText(text, out);
    return this;
  }

  /** A name or quotation whose direction must not affect the words around it. */
  Html isolated(String text, String... attributes) {
    return element("bdi", HtmlText.withoutTurns(text), attributes);
  }

  /** Style or script of the program itself, unescaped. */
  Html verbatim(String source) {
    out.append(source);
    return this;
  }

  Html line() {
    out.append('\n');
    return this;
  }

  /** Writes what has been built so far, and drops it. */
  void drainTo(Writer writer) throws IOException {
    writer.append(out);
    out.setLength(0);
  }

  private void tag(String name, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("a name without a value in <" + name + ">");
    }
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        out.append("=\"");
        HtmlText.appendValue(attributes[i + 1], out);
        out.append('"');
      }
    }
    out.append('>');
  }

  /** All that has not been written yet; for tests, and for markup that goes into other markup. */
  @Override
  public String toString() {
    return out.toString();
  }
}
