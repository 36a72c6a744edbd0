package stele.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.io.Gzip;

/**
 * Reads the lexicons of users: a table of words ({@code .tsv}, {@code .lex}, any other name),
 * hunalign's {@code .dic}, a dictionary of the dictd server ({@code .index}, {@code .dict}, {@code
 * .dict.dz}) or a translation memory ({@code .tmx}), from which words are learnt.
 *
 * <p>Language codes in the file or in its name show which side is which; without any, {@link
 * ReadLexicon#orientedFor} decides by the texts.
 */
public final class LexiconReader {

  private final LanguageSides sides;

  private LexiconReader(Language source, Language target) {
    this.sides = new LanguageSides(source, target);
  }

  /** A reader of lexicons for texts in these languages, either of which may be undetermined. */
  public static LexiconReader between(Language source, Language target) {
    return new LexiconReader(source, target);
  }

  /**
   * Reads one whole file; a memory is streamed, and a bounded part of it is learnt from.
   *
   * @throws InputException if the file cannot be read, is of other languages, or holds no entry
   */
  public ReadLexicon read(Path file) throws InputException {
    String name = file.getFileName() == null ? "" : Gzip.nameWithin(file.getFileName().toString());
    String folded = name.toLowerCase(Locale.ROOT);
    if (folded.endsWith(".tmx")) {
      return new MemoryLexiconReader(file, sides).read();
    }
    if (DictdReader.isDictd(name)) {
      return new DictdReader(file, sides).read();
    }
    return new TabularLexiconReader(file, sides, folded.endsWith(".dic")).read();
  }

  /**
   * A lexicon as read, turned to the wanted order if the file or its name states one.
   *
   * @param stated the order of columns the file itself states
   */
  static ReadLexicon found(
      Path file,
      LanguageSides sides,
      List<Lexicon.Entry> entries,
      LanguageSides.Order stated,
      List<Problem> warnings) {
    LanguageSides.Order order =
        stated == LanguageSides.Order.NOT_STATED
            ? sides.orderInName(file.getFileName().toString())
            : stated;
    List<Problem> all = new ArrayList<>(warnings);
    if (order == LanguageSides.Order.OTHER_LANGUAGES && !sides.areUnknown()) {
      all.add(
          Problem.of(
              file.toString(),
              "its name is that of a lexicon of other languages than "
                  + sides.source()
                  + " and "
                  + sides.target(),
              "check that it is the right file"));
    }
    boolean turned = order == LanguageSides.Order.TURNED;
    Lexicon asRead =
        turned
            ? new Lexicon(sides.target(), sides.source(), entries).turned()
            : new Lexicon(sides.source(), sides.target(), entries);
    boolean isStated = turned || order == LanguageSides.Order.AS_WANTED;
    return new ReadLexicon(file.toString(), asRead, isStated, all);
  }
}
