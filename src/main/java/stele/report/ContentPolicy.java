package stele.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The Content Security Policy of a self-contained page: one style and one script, named by their
 * digests, and nothing else. Markup smuggled in with a text can neither run a script nor load a
 * picture.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
final class ContentPolicy {

  private ContentPolicy() {}

  /** For pages with this style and this script, exactly as written between the tags. */
  static String of(String style, String script) {
    return "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; img-src data:; "
            .formatted(digest(style), digest(script))
        + "base-uri 'none'; form-action 'none'";
  }

  private static String digest(String source) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(sha256.digest(source.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
