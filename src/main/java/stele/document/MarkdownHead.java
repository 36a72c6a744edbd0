package stele.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The head of a Markdown file, in which site generators keep what is known about the page: YAML
 * between {@code ---} and {@code ---} or {@code ...}, TOML between {@code +++}, or a JSON object.
 * What only looks like the begin of one is text: a rule, or a line of plus signs.
 */
final class MarkdownHead {

  /** UTF-16 code units; nothing longer is a head. */
  private static final int LONGEST = 20_000;

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|\\z)");

  /** A key, an item, a comment, what is indented, a closing bracket, or nothing. */
  private static final Pattern YAML =
      Pattern.compile(
          "\\s*|\\s+\\S.*|#.*|-(\\s.*)?|[\\]}],?|(\"[^\"]{1,80}\"|'[^']{1,80}'|[^\\s:#\"'][^:]{0,60}):(\\s.*)?");

  private static final Pattern YAML_KEY =
      Pattern.compile("(\"[^\"]{1,80}\"|'[^']{1,80}'|[\\p{L}_][\\p{L}\\p{N}_. -]{0,60}):(\\s.*)?");
  private static final Pattern TOML =
      Pattern.compile("\\[{1,2}[^\\[\\]]+\\]{1,2}\\s*(#.*)?|[\\p{L}\\p{N}_.\"'-]+\\s*=.*|#.*");
  private static final Pattern JSON = Pattern.compile("\\{\\s*(\\}|\"[^\"]*\"\\s*:)");

  private MarkdownHead() {}

  /** Where the head ends, in UTF-16 code units; 0 if there is none. */
  static int end(String markup) {
    String start = markup.substring(0, Math.min(LONGEST, markup.length()));
    if (start.startsWith("---")) {
      return fenced(start, "---", List.of("---", "..."));
    }
    if (start.startsWith("+++")) {
      return fenced(start, "+++", List.of("+++"));
    }
    return JSON.matcher(start).lookingAt() ? json(start) : 0;
  }

  private static int fenced(String start, String opening, List<String> closing) {
    java.util.regex.Matcher line = LINE.matcher(start);
    boolean keys = false;
    for (int number = 0; line.find() && !line.group().isEmpty(); number++) {
      String content = line.group().stripTrailing();
      if (number == 0) {
        if (!content.equals(opening)) {
          return 0;
        }
      } else if (closing.contains(content)) {
        return keys || (number == 1 && opening.equals("+++")) ? line.end() : 0;
      } else if (opening.equals("---")) {
        if (!YAML.matcher(content).matches() || (number == 1 && content.isBlank())) {
          return 0;
        }
        keys |= YAML_KEY.matcher(content).matches();
      } else if (!keys && !content.isBlank()) {
        if (!TOML.matcher(content).matches()) {
          return 0;
        }
        keys = true;
      }
    }
    return 0;
  }

  /** The end of the object, if a line break or nothing follows it. */
  private static int json(String start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < start.length(); i++) {
      char c = start.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        java.util.regex.Matcher rest = LINE.matcher(start).region(i + 1, start.length());
        return rest.lookingAt() && rest.group().isBlank() ? rest.end() : 0;
      }
    }
    return 0;
  }
}
