package stele.lexicon;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import stele.bitext.InputException;
import stele.bitext.Problem;

/**
 * Reads a dictionary in the format of the dictd server (RFC 2229's reference implementation): an
 * index of {@code headword TAB offset TAB length}, numbers in base 64, and a text of articles,
 * plain or compressed by dictzip.
 */
final class DictdReader {

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final Path named;
  private final LanguageSides sides;

  DictdReader(Path named, LanguageSides sides) {
    this.named = named;
    this.sides = sides;
  }

  static boolean isDictd(String name) {
    return name.endsWith(".index") || name.endsWith(".dict") || name.endsWith(".dict.dz");
  }

  ReadLexicon read() throws InputException {
    Path index = sibling(".index");
    String[] lines = LexiconBytes.readText(index).split("\n", -1);
    byte[] articles = articles();
    BadLines badLines = new BadLines(index.toString());
    List<Lexicon.Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && !isAboutTheDictionary(lines[i])) {
        badLines.expect();
        String fault = addArticle(lines[i].split("\t", -1), articles, entries);
        if (!fault.isEmpty()) {
          badLines.add(i + 1, fault);
        }
      }
    }
    List<Problem> warnings =
        badLines.warnings("index and dictionary may not match: install both again");
    List<Lexicon.Entry> kept = inTheUsualScript(entries);
    if (kept.isEmpty()) {
      throw new InputException(
          Problem.of(
              named.toString(),
              "no translation was found in its articles",
              "it may explain words in their own language; name a dictionary of two languages"));
    }
    return LexiconReader.found(named, sides, kept, LanguageSides.Order.NOT_STATED, warnings);
  }

  private static boolean isAboutTheDictionary(String line) {
    return line.startsWith("00database") || line.startsWith("00-database");
  }

  private byte[] articles() throws InputException {
    Path packed = sibling(".dict.dz");
    return Files.exists(packed) ? LexiconBytes.read(packed) : LexiconBytes.read(sibling(".dict"));
  }

  private Path sibling(String ending) {
    String name = named.getFileName().toString();
    for (String end : new String[] {".index", ".dict.dz", ".dict"}) {
      if (name.endsWith(end)) {
        return named.resolveSibling(name.substring(0, name.length() - end.length()) + ending);
      }
    }
    throw new IllegalStateException("not a dictd name: " + name);
  }

  /**
   * Adds the entries of one line of the index; returns what is wrong with it, or an empty string.
   */
  private static String addArticle(String[] cells, byte[] articles, List<Lexicon.Entry> entries) {
    if (cells.length < 3) {
      return "does not have three columns";
    }
    OptionalLong start = number(cells[1]);
    OptionalLong size = number(cells[2].strip());
    if (start.isEmpty() || size.isEmpty()) {
      return "has a number that is not in base 64";
    }
    long offset = start.getAsLong();
    long length = size.getAsLong();
    if (offset + length > articles.length) {
      return "points beyond the end of the dictionary";
    }
    String article = new String(articles, (int) offset, (int) length, StandardCharsets.UTF_8);
    String headword = cells[0].strip();
    if (Lexicon.Entry.isWord(headword)) {
      for (String translation : DictdBody.translations(headword, article)) {
        entries.add(new Lexicon.Entry(headword, translation, 1, Lexicon.Kind.DICTIONARY));
      }
    }
    return "";
  }

  /** Absent if {@code digits} are not a number in base 64 below 2^36. */
  private static OptionalLong number(String digits) {
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = DIGITS.indexOf(digits.charAt(i));
      if (digit < 0 || i >= 6) {
        return OptionalLong.empty();
      }
      value = 64 * value + digit;
    }
    return digits.isEmpty() ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /**
   * Between languages of two scripts, a translation in the script of the headword is an example.
   */
  private static List<Lexicon.Entry> inTheUsualScript(List<Lexicon.Entry> entries) {
    long alike = entries.stream().filter(DictdReader::isOfOneScript).count();
    boolean oneScript = 2 * alike > entries.size();
    return oneScript ? entries : entries.stream().filter(entry -> !isOfOneScript(entry)).toList();
  }

  private static boolean isOfOneScript(Lexicon.Entry entry) {
    return script(entry.source()) == script(entry.target());
  }

  private static Character.UnicodeScript script(String word) {
    int letter = word.codePoints().filter(Character::isLetter).findFirst().orElse('0');
    return Character.UnicodeScript.of(letter);
  }
}
