package stele.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outermost element of an XML file, by which its format is known.
 *
 * @param name without a prefix
 * @param tag the start tag as far as it was looked at, without its name
 * @param declared whether the file says that it is XML: by a declaration or by a namespace
 */
public record XmlRoot(String name, String tag, boolean declared) {

  /** Bytes to look at: office documents have dozens of namespaces. */
  public static final int HEAD = 1 << 14;

  private static final Pattern START =
      Pattern.compile("<((?:[\\p{L}_][\\w.-]{0,80}:)?[\\p{L}_][\\w.-]{0,80})(?=[\\s/>])([^<>]*)");
  private static final Pattern NAMESPACE = Pattern.compile("\\sxmlns(:[\\w.-]+)?\\s*=");

  /** The root of a file that begins with {@code head}; empty if it does not begin like XML. */
  public static Optional<XmlRoot> of(byte[] head) {
    XmlEncoding encoding = XmlEncoding.of(head);
    Charset charset = encoding.ofBytes().orElse(StandardCharsets.ISO_8859_1);
    int mark = encoding.markLength();
    String start = new String(head, mark, head.length - mark, charset).stripLeading();
    boolean declaration = start.startsWith("<?xml");
    int at = 0;
    while (start.startsWith("<?", at) || start.startsWith("<!", at)) {
      int end = pastEnd(start, at);
      if (end < 0) {
        return Optional.empty();
      }
      at = end;
      while (at < start.length() && Character.isWhitespace(start.charAt(at))) {
        at++;
      }
    }
    Matcher tag = START.matcher(start).region(at, start.length());
    if (!tag.lookingAt()) {
      return Optional.empty();
    }
    String name = tag.group(1);
    String rest = tag.group(2);
    return Optional.of(
        new XmlRoot(
            name.substring(name.indexOf(':') + 1),
            rest,
            declaration || NAMESPACE.matcher(rest).find()));
  }

  /** The place after a comment, an instruction or a document type; -1 if it does not end. */
  private static int pastEnd(String text, int at) {
    if (text.startsWith("<!--", at)) {
      return after(text, "-->", at + 4);
    }
    if (text.startsWith("<?", at)) {
      return after(text, "?>", at + 2);
    }
    int open = text.indexOf('[', at);
    int end = text.indexOf('>', at);
    return open >= 0 && open < end
        ? after(text, ">", Math.max(open, text.indexOf(']', open)))
        : after(text, ">", at);
  }

  private static int after(String text, String end, int from) {
    int place = text.indexOf(end, from);
    return place < 0 ? -1 : place + end.length();
  }

  /** An attribute of its start tag, by its name without a prefix. */
  public Optional<String> attribute(String attribute) {
    Matcher matcher =
        Pattern.compile("[\\s:]" + Pattern.quote(attribute) + "\\s*=\\s*([\"'])(.*?)\\1")
            .matcher(tag);
    return matcher.find() ? Optional.of(matcher.group(2)) : Optional.empty();
  }
}
