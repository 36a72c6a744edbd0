package stele.document;

import java.util.ArrayDeque;
import java.util.Deque;
import stele.bitext.InputException;
import stele.text.Blanks;

/**
 * Elements of a part that are there in several versions ({@code mc:AlternateContent}): the first
 * with text is read and the others are not.
 */
final class PartVersions {

  private static final class Choice {
    private final StringBuilder text = new StringBuilder();
    private boolean made;
  }

  private final XmlPart xml;
  private final TextAccount account;
  private final Deque<Choice> open = new ArrayDeque<>();

  PartVersions(XmlPart xml, TextAccount account) {
    this.xml = xml;
    this.account = account;
  }

  void begin() {
    open.push(new Choice());
  }

  void end() {
    open.poll();
  }

  /** A piece of text was read or left out. */
  void took(String text) {
    open.forEach(choice -> choice.text.append(text));
  }

  /** The version has ended; with text, it is the one. */
  void endVersion() {
    if (!open.isEmpty()) {
      open.peek().made |= !text().isEmpty();
    }
  }

  /** Skips the version that begins here if another was read; says so if it has another text. */
  boolean skips() throws InputException {
    if (open.isEmpty() || !open.peek().made) {
      return false;
    }
    String other = xml.pass();
    if (!bare(other).equals(text()) && !bare(other).isEmpty()) {
      account.see(other);
      account.leaveOut(Leaving.ALTERNATIVES, other);
    }
    return true;
  }

  private String text() {
    return bare(open.peek().text);
  }

  private static String bare(CharSequence text) {
    StringBuilder bare = new StringBuilder();
    text.chars().filter(c -> !Blanks.isBlank(c)).forEach(c -> bare.append((char) c));
    return bare.toString();
  }
}
