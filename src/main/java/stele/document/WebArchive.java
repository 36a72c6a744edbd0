package stele.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page saved with all it needs as one message (.mht; RFC 2557). */
final class WebArchive {

  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=\\s*(?:\"([^\"]+)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile("charset=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\r?\\n");

  private WebArchive() {}

  /** Whether a file that begins so is one. */
  static boolean isOne(String head) {
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("mime-version:")
        || ((start.startsWith("from:") || start.startsWith("content-type: multipart/"))
            && start.contains("multipart/related"));
  }

  /** The page, in UTF-8 with a mark if it says what it is encoded in; empty if there is none. */
  static byte[] page(byte[] archive) {
    String all = new String(archive, StandardCharsets.ISO_8859_1);
    Matcher boundary = BOUNDARY.matcher(all);
    String[] entities =
        boundary.find()
            ? all.split(
                "\\r?\\n?--"
                    + Pattern.quote(
                        boundary.group(1) == null ? boundary.group(2) : boundary.group(1)),
                -1)
            : new String[] {all};
    for (String entity : entities) {
      Matcher blank = BLANK_LINE.matcher(entity);
      if (blank.find() && isPage(entity.substring(0, blank.start()))) {
        return decoded(entity.substring(0, blank.start()), entity.substring(blank.end()));
      }
    }
    return new byte[0];
  }

  private static boolean isPage(String headers) {
    return headers.toLowerCase(Locale.ROOT).matches("(?s).*content-type:\\s*text/html.*");
  }

  private static byte[] decoded(String headers, String body) {
    String names = headers.toLowerCase(Locale.ROOT);
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    if (names.matches("(?s).*transfer-encoding:\\s*base64.*")) {
      bytes = Base64.getMimeDecoder().decode(body.replaceAll("[^A-Za-z0-9+/]", ""));
    } else if (names.matches("(?s).*transfer-encoding:\\s*quoted-printable.*")) {
      bytes = unquoted(bytes);
    }
    Matcher charset = CHARSET.matcher(headers);
    Optional<Charset> named = charset.find() ? charset(charset.group(1)) : Optional.empty();
    byte[] content = bytes;
    return named
        .map(set -> ("\uFEFF" + new String(content, set)).getBytes(StandardCharsets.UTF_8))
        .orElse(content);
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** RFC 2045, 6.7. */
  private static byte[] unquoted(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '=' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      if (low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else if (bytes[i] == '=' && i + 1 < bytes.length && bytes[i + 1] == '\n') {
        i++;
      } else if (bytes[i] == '=' && i + 2 < bytes.length && bytes[i + 1] == '\r') {
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toByteArray();
  }
}
