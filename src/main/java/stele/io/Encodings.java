package stele.io;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Encodings as Java knows them. */
public final class Encodings {

  private Encodings() {}

  /** The encoding of a name or an alias in any case; empty if Java has none. */
  public static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Whether ASCII characters take two or four bytes: UTF-16 and UTF-32 in all their forms. */
  public static boolean isWide(Charset charset) {
    String name = charset.name().toUpperCase(Locale.ROOT);
    return name.startsWith("UTF-16") || name.startsWith("UTF-32") || name.startsWith("X-UTF-");
  }
}
