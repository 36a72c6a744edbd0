package stele.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeSet;

/**
 * Checks elements and attributes against the DTD of TMX 1.4 as they come. The content of an element
 * that the DTD does not allow there is skipped. Memory in proportion to the depth.
 */
final class DtdChecker {

  private static final String VERSION = "1.4";

  /** An element that is open. */
  private static final class Frame {

    private final ElementType type;
    private int group;
    private int inGroup;
    private boolean textReported;

    Frame(ElementType type) {
      this.type = type;
    }
  }

  private final Findings findings;
  private final Deque<Frame> open = new ArrayDeque<>();
  private boolean rootSeen;

  /** Open elements below one that is passed over, with it. */
  private int passedOver;

  DtdChecker(Findings findings) {
    this.findings = findings;
  }

  /** Whether the element started last, and all around it, are where they are allowed. */
  boolean isRegular() {
    return passedOver == 0;
  }

  void start(String name, Map<String, String> attributes, int line) {
    if (passedOver > 0) {
      passedOver++;
      return;
    }
    ElementType type = ElementType.ALL.get(name);
    if (type == null) {
      findings.add(Rule.UNKNOWN_ELEMENT, line, "there is no <" + shown(name) + "> in TMX 1.4");
      rootSeen = true;
      passedOver = 1;
      return;
    }
    if (!isInPlace(name, line)) {
      passedOver = 1;
      return;
    }
    checkAttributes(type, attributes, line);
    open.push(new Frame(type));
  }

  private boolean isInPlace(String name, int line) {
    Frame parent = open.peek();
    if (parent == null) {
      boolean root = name.equals("tmx") && !rootSeen;
      rootSeen = true;
      if (!root) {
        findings.add(Rule.CONTENT, line, "its root is <" + name + ">, not <tmx>");
      }
      return root;
    }
    if (!parent.type.mayHold(name)) {
      findings.add(
          Rule.CONTENT, line, "<" + name + "> is not allowed in <" + parent.type.name() + ">");
      return false;
    }
    while (!group(parent).names().contains(name)) {
      if (parent.group == parent.type.groups().size() - 1) {
        findings.add(Rule.CONTENT, line, "<" + name + "> comes too late");
        parent.group = groupOf(parent.type, name);
        parent.inGroup = 1;
        return true;
      }
      checkEnough(parent, line);
      parent.group++;
      parent.inGroup = 0;
    }
    if (++parent.inGroup > group(parent).most()) {
      findings.add(Rule.CONTENT, line, "a second <" + name + "> in <" + parent.type.name() + ">");
    }
    return true;
  }

  private static ElementType.Group group(Frame frame) {
    return frame.type.groups().get(frame.group);
  }

  private static int groupOf(ElementType type, String name) {
    int group = 0;
    while (!type.groups().get(group).names().contains(name)) {
      group++;
    }
    return group;
  }

  private void checkEnough(Frame frame, int line) {
    ElementType.Group group = group(frame);
    if (frame.inGroup < group.least()) {
      findings.add(
          Rule.CONTENT,
          line,
          "<%s> without <%s>".formatted(frame.type.name(), String.join(" or ", group.names())));
    }
  }

  private void checkAttributes(ElementType type, Map<String, String> attributes, int line) {
    attributes.forEach((name, value) -> checkAttribute(type, name, value, line));
    for (ElementType.Attribute attribute : type.attributes().values()) {
      if (attribute.required() && !attributes.containsKey(attribute.name())) {
        findings.add(
            Rule.MISSING_ATTRIBUTE,
            line,
            "<%s> without the attribute %s".formatted(type.name(), attribute.name()));
      }
    }
  }

  private void checkAttribute(ElementType type, String name, String value, int line) {
    ElementType.Attribute attribute = type.attributes().get(name);
    if (attribute == null) {
      findings.add(
          Rule.UNKNOWN_ATTRIBUTE,
          line,
          "<%s> has no attribute %s in TMX 1.4".formatted(type.name(), shown(name)));
    } else if (type.name().equals("tmx") && !value.equals(VERSION)) {
      findings.add(
          Rule.VERSION,
          line,
          "its version is '%s', not '%s', which strict readers require"
              .formatted(shown(value), VERSION));
    } else if (!attribute.values().isEmpty() && !attribute.values().contains(value)) {
      findings.add(
          Rule.ATTRIBUTE_VALUE,
          line,
          "%s is '%s', but must be %s"
              .formatted(name, shown(value), String.join(", ", new TreeSet<>(attribute.values()))));
    }
  }

  /**
   * Text where the parser is.
   *
   * @param blank whether it is white space, written as such
   */
  void text(boolean blank, int line) {
    Frame frame = open.peek();
    if (passedOver > 0 || frame == null || frame.type.text() || frame.textReported) {
      return;
    }
    if (!blank || frame.type.isEmpty()) {
      frame.textReported = true;
      findings.add(Rule.CONTENT, line, "text directly in <" + frame.type.name() + ">");
    }
  }

  void end(int line) {
    if (passedOver > 0) {
      passedOver--;
      return;
    }
    Frame frame = open.pop();
    while (frame.group < frame.type.groups().size()) {
      checkEnough(frame, line);
      frame.group++;
      frame.inGroup = 0;
    }
  }

  /** A piece of the file, cut to fit a message. */
  static String shown(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }
}
