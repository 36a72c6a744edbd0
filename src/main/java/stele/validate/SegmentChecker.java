package stele.validate;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import stele.text.Blanks;

/** Checks one segment as its text and codes come; keeps a fingerprint of it, not the text. */
final class SegmentChecker {

  /**
   * UTF-16 code units of text. The cloud memories of Trados take 2000 a side: <a
   * href="https://docs.rws.com/en-US/trados-studio-cloud-capabilities-812699/importing-tm-content-741139">
   * RWS, Importing TM content</a>.
   */
  static final int LONGEST = 2000;

  /** More codes than this are not paired: memory is bounded. */
  private static final int MOST_CODES = 1000;

  private final Findings findings;
  private final int line;
  private final Fingerprint fingerprint = new Fingerprint();
  private final Set<String> begun = new HashSet<>();
  private long length;
  private boolean visible;
  private boolean letter;
  private boolean spaceFirst;
  private boolean codeFirst;
  private boolean spaceLast;
  private int depth;
  private int codes;
  private boolean controlReported;
  private boolean nestedReported;
  private boolean anyCode;

  SegmentChecker(Findings findings, int line) {
    this.findings = findings;
    this.line = line;
  }

  /** Text, at a line of the file. */
  void text(CharSequence text, int at) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      fingerprint.add(character);
      if (codes == 0) {
        note(character, at);
      }
    }
  }

  private void note(char character, int at) {
    boolean space = Blanks.isSpace(character);
    if (length++ == 0) {
      spaceFirst = space && !codeFirst;
    }
    spaceLast = space;
    visible |= !Blanks.isInvisible(character);
    letter |= Character.isLetter(character) || Character.isSurrogate(character);
    if (character >= 0x7F && character < 0xA0 && !controlReported) {
      controlReported = true;
      findings.add(
          Rule.CONTROL_CHARACTER,
          at,
          "U+%04X; was another encoding taken for Unicode?".formatted((int) character));
    } else if (character == '\uFFFD') {
      findings.add(Rule.REPLACEMENT_CHARACTER, at, "U+FFFD in place of a lost character");
    }
  }

  void startElement(String name, Map<String, String> attributes, int at) {
    fingerprint.add(name);
    anyCode = true;
    codeFirst |= length == 0;
    spaceLast = false;
    boolean code = !name.equals("hi");
    if ((depth > 0 || codes > 0) && !nestedReported) {
      nestedReported = true;
      findings.add(
          Rule.NESTED_CODE, at, "<" + name + "> within another code, which many tools flatten");
    }
    depth++;
    codes += codes > 0 || code ? 1 : 0;
    switch (name) {
      case "ut" -> findings.add(Rule.DEPRECATED, at, "<ut>, which TMX 1.4 replaces by <ph>");
      case "bpt" -> begin(attributes.getOrDefault("i", ""), at);
      case "ept" -> end(attributes.getOrDefault("i", ""), at);
      default -> {}
    }
  }

  void endElement() {
    depth--;
    codes -= codes > 0 ? 1 : 0;
  }

  private void begin(String number, int at) {
    if (begun.size() < MOST_CODES && !begun.add(number)) {
      findings.add(
          Rule.UNPAIRED_CODE,
          at,
          "a second <bpt> with i=\"%s\"".formatted(DtdChecker.shown(number)));
    }
  }

  private void end(String number, int at) {
    if (!begun.remove(number) && begun.size() < MOST_CODES) {
      findings.add(
          Rule.UNPAIRED_CODE,
          at,
          "<ept> without a <bpt> of its i=\"%s\" before it".formatted(DtdChecker.shown(number)));
    }
  }

  /** The segment is complete. */
  void finish() {
    for (String number : begun.stream().sorted().limit(1).toList()) {
      findings.add(
          Rule.UNPAIRED_CODE,
          line,
          "<bpt> without an <ept> of its i=\"%s\"".formatted(DtdChecker.shown(number)));
    }
    if (length == 0) {
      if (!anyCode) {
        findings.add(Rule.EMPTY_SEGMENT, line, "an empty segment");
      }
    } else if (!visible && !anyCode) {
      findings.add(Rule.BLANK_SEGMENT, line, "a segment of white space or invisible characters");
    } else if (spaceFirst || spaceLast) {
      findings.add(
          Rule.EDGE_SPACE,
          line,
          "a segment that %s with white space".formatted(spaceFirst ? "begins" : "ends"));
    }
    if (length > LONGEST) {
      findings.add(
          Rule.LONG_SEGMENT,
          line,
          "a segment of %d characters; some tools take %d".formatted(length, LONGEST));
    }
  }

  long fingerprint() {
    return fingerprint.value();
  }

  boolean hasLetter() {
    return letter;
  }
}
