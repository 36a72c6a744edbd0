package stele.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Extracts the translations from an article of a dictd dictionary, which is text for people. Two
 * layouts are recognised: FreeDict's (a first line of headword, pronunciation and grammar; then one
 * sense per line, numbered if there are several) and Mueller's (everything indented and wrapped,
 * {@code _n.} for grammar, examples after a semicolon). Whatever is longer than a short phrase or
 * mixes scripts is an example or a comment, and is left out.
 */
final class DictdBody {

  /** Words; longer pieces are explanations. Judgement. */
  private static final int LONGEST_PHRASE = 3;

  private static final Pattern ASIDE =
      Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|\\{[^{}]*\\}|<[^<>]*>|\"[^\"]*\"");
  private static final Pattern PRONUNCIATION = Pattern.compile("/[^/]+/");
  private static final Pattern GRAMMAR = Pattern.compile("_[\\p{L}-]+\\.?:?");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{N}{1,2}|\\p{L})[.)>](?=\\s|$)");
  private static final Pattern BETWEEN_PIECES = Pattern.compile("[,;|\\n]");
  private static final Pattern NOT_A_TRANSLATION = Pattern.compile("[:=~&*\\p{N}/\\[\\](){}<>_]");

  /** Accented editions mark the stress of Russian words. */
  private static final Pattern STRESS = Pattern.compile("(?<=\\p{IsCyrillic})\\u0301");

  private static final Pattern WRAP = Pattern.compile("\\n\\s*");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern MARKS_AROUND = Pattern.compile("^[-–—.!?…]+\\s*|\\s*[-–—.!?…]+$");

  private DictdBody() {}

  /** Words and short phrases in the order of the article, without repeats. */
  static List<String> translations(String headword, String article) {
    String text = withoutHeadword(headword, article);
    text = isWrapped(article) ? WRAP.matcher(text).replaceAll(" ") : text;
    text = ASIDE.matcher(ASIDE.matcher(text).replaceAll(" ")).replaceAll(" ");
    text = NUMBER.matcher(GRAMMAR.matcher(text).replaceAll(";")).replaceAll(";");
    List<String> pieces = new ArrayList<>();
    for (String piece : BETWEEN_PIECES.split(text, -1)) {
      String clean = clean(piece);
      if (isTranslation(clean, headword) && !pieces.contains(clean)) {
        pieces.add(clean);
      }
    }
    return pieces;
  }

  private static String withoutHeadword(String headword, String article) {
    int lineEnd = article.indexOf('\n');
    String first = lineEnd < 0 ? article : article.substring(0, lineEnd);
    String rest = lineEnd < 0 ? "" : article.substring(lineEnd);
    if (first.strip().toLowerCase(Locale.ROOT).startsWith(headword.toLowerCase(Locale.ROOT))) {
      first = first.strip().substring(Math.min(headword.length(), first.strip().length()));
    }
    return PRONUNCIATION.matcher(first).replaceAll(" ") + rest;
  }

  /** Mueller's lines are all indented; line breaks have no meaning there. */
  private static boolean isWrapped(String article) {
    return Arrays.stream(article.split("\n", -1))
        .skip(1)
        .filter(line -> !line.isBlank())
        .allMatch(line -> line.startsWith("  "));
  }

  private static String clean(String piece) {
    String text = SPACES.matcher(STRESS.matcher(piece).replaceAll("").strip()).replaceAll(" ");
    return MARKS_AROUND.matcher(text).replaceAll("");
  }

  private static boolean isTranslation(String piece, String headword) {
    return Lexicon.Entry.isWord(piece)
        && !NOT_A_TRANSLATION.matcher(piece).find()
        && piece.split(" ", -1).length <= LONGEST_PHRASE
        && piece
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .distinct()
                .count()
            == 1
        && !(piece.contains(" ") && piece.contains(headword));
  }
}
