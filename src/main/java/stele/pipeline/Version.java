package stele.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import stele.bitext.Language;
import stele.document.InputFormat;

/**
 * One version of a text, to be aligned with others.
 *
 * @param origin the source of its content
 * @param language its language; empty to detect it from the name of the file, else from the text
 * @param encoding name of the encoding; empty to detect it. A string needs none
 * @param segmented whether every line is a segment already, with blank lines between paragraphs
 * @param format the format; empty to detect it from the content and the name of the file. A string
 *     is plain text unless a format is given
 */
public record Version(
    Origin origin,
    Optional<Language> language,
    Optional<String> encoding,
    boolean segmented,
    Optional<InputFormat> format) {

  /** The source of a version's content. */
  public sealed interface Origin permits FileOrigin, TextOrigin, StreamOrigin {

    /** Its name in messages. */
    String name();

    /** The file's own name without folders; a substitute where there is no file. */
    String file();
  }

  /**
   * A file: a document in any format that is read, or a {@code .tmx}, {@code .xlf} or {@code
   * .xliff} file, of which one language is taken.
   *
   * @param name the path as spelled in messages
   */
  public record FileOrigin(Path path, String name) implements Origin {

    @Override
    public String file() {
      Path last = path.getFileName();
      return last == null ? path.toString() : last.toString();
    }
  }

  /** A string in memory. It is read like a UTF-8 file with this text. */
  public record TextOrigin(String name, String text) implements Origin {

    @Override
    public String file() {
      return name;
    }
  }

  /** A stream, read once and to its end, and closed by whoever opened it. */
  public record StreamOrigin(String name, String file, InputStream stream) implements Origin {}

  /** A file. */
  public static Version file(Path path) {
    return of(new FileOrigin(path, path.toString()));
  }

  /**
   * A string, named after its language.
   *
   * @param language BCP 47, such as {@code en} or {@code pt-BR}
   * @throws IllegalArgumentException if {@code language} is not well-formed
   */
  public static Version text(String language, String text) {
    Language spoken = Language.of(language);
    return of(new TextOrigin(spoken.tag(), text)).inLanguage(spoken);
  }

  /**
   * A string whose language is detected.
   *
   * @param name what messages and files call it; {@code letter.en.txt} is taken for English, as the
   *     name of a file would be
   */
  public static Version named(String name, String text) {
    return of(new TextOrigin(name, text));
  }

  /**
   * A stream, for one alignment only.
   *
   * @param name what messages and files call it, as in {@link #named}
   */
  public static Version stream(String name, InputStream stream) {
    return of(new StreamOrigin(name, name, stream));
  }

  /** A version with everything to be detected. */
  public static Version of(Origin origin) {
    return new Version(origin, Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  public Version inLanguage(Language other) {
    return new Version(origin, Optional.of(other), encoding, segmented, format);
  }

  /**
   * The same in an encoding.
   *
   * @param other a name Java has for it, such as {@code windows-1251}; another is refused when the
   *     version is read
   */
  public Version withEncoding(String other) {
    return new Version(origin, language, Optional.of(other), segmented, format);
  }

  public Version withFormat(InputFormat other) {
    return new Version(origin, language, encoding, segmented, Optional.of(other));
  }

  /** The same, already split: one segment per line. */
  public Version presplit() {
    return new Version(origin, language, encoding, true, format);
  }

  /** What messages call it. */
  public String name() {
    return origin.name();
  }

  /** The file it is read from, if it is one. */
  public Optional<Path> path() {
    return origin instanceof FileOrigin file ? Optional.of(file.path()) : Optional.empty();
  }
}
