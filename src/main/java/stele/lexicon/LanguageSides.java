package stele.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stele.bitext.Language;

/**
 * Finds two wanted languages among codes as files write them: {@code en}, {@code EN-US}, {@code
 * en_GB}, {@code eng}, {@code ger}.
 */
final class LanguageSides {

  /** The order that two codes in a row state. */
  enum Order {
    AS_WANTED,
    TURNED,
    OTHER_LANGUAGES,
    NOT_STATED
  }

  /** Codes libraries use beside the terminological ones of ISO 639-2. */
  private static final Map<String, String> BIBLIOGRAPHIC =
      Map.ofEntries(
          Map.entry("alb", "sqi"),
          Map.entry("arm", "hye"),
          Map.entry("baq", "eus"),
          Map.entry("bur", "mya"),
          Map.entry("chi", "zho"),
          Map.entry("cze", "ces"),
          Map.entry("dut", "nld"),
          Map.entry("fre", "fra"),
          Map.entry("geo", "kat"),
          Map.entry("ger", "deu"),
          Map.entry("gre", "ell"),
          Map.entry("ice", "isl"),
          Map.entry("mac", "mkd"),
          Map.entry("mao", "mri"),
          Map.entry("may", "msa"),
          Map.entry("per", "fas"),
          Map.entry("rum", "ron"),
          Map.entry("slo", "slk"),
          Map.entry("tib", "bod"),
          Map.entry("wel", "cym"));

  private static final Set<String> KNOWN =
      Arrays.stream(Locale.getISOLanguages())
          .map(LanguageSides::threeLetters)
          .collect(Collectors.toUnmodifiableSet());

  private final Language source;
  private final Language target;

  LanguageSides(Language source, Language target) {
    this.source = source;
    this.target = target;
  }

  /** Two codes as a file writes them; {@link #isCode} holds for both. */
  static LanguageSides ofCodes(String source, String target) {
    return new LanguageSides(Language.of(source), Language.of(target));
  }

  /** Whether neither language is given, so that any is accepted. */
  boolean areUnknown() {
    return source.isUndetermined() && target.isUndetermined();
  }

  Language source() {
    return source;
  }

  Language target() {
    return target;
  }

  /** A sentence and its translation. */
  record Pair(String source, String target) {}

  /** The two variants of a unit that are most like the wanted languages; the first on a tie. */
  Optional<Pair> pairOf(List<TmxUnits.UnitText> unit) {
    Optional<Pair> found = Optional.empty();
    int best = 0;
    for (int i = 0; i < unit.size(); i++) {
      int asSource = likeSource(unit.get(i).language());
      for (int j = 0; j < unit.size() && asSource > 0; j++) {
        int asTarget = likeTarget(unit.get(j).language());
        if (i != j && asTarget > 0 && asSource + asTarget > best) {
          best = asSource + asTarget;
          found = Optional.of(new Pair(unit.get(i).text(), unit.get(j).text()));
        }
      }
    }
    return found;
  }

  /** The order stated by {@code first} and {@code second} as the codes of two columns. */
  Order order(String first, String second) {
    int asWanted = Math.min(likeSource(first), likeTarget(second));
    int turned = Math.min(likeTarget(first), likeSource(second));
    if (asWanted > 0 || turned > 0) {
      if (asWanted == turned) {
        int both = likeSource(first) + likeTarget(second);
        int others = likeTarget(first) + likeSource(second);
        return both >= others ? Order.AS_WANTED : Order.TURNED;
      }
      return asWanted > turned ? Order.AS_WANTED : Order.TURNED;
    }
    return isCode(first) && isCode(second) ? Order.OTHER_LANGUAGES : Order.NOT_STATED;
  }

  /**
   * The order stated by the name of a file: {@code en-ru.tsv}, {@code freedict-eng-rus.index}. Only
   * two codes side by side count; two variants of one language are not distinguished.
   */
  Order orderInName(String name) {
    String[] parts = name.split("[^\\p{L}]+", -1);
    Order stated = Order.NOT_STATED;
    for (int i = 0; i + 1 < parts.length; i++) {
      Order here = order(parts[i], parts[i + 1]);
      boolean sameLanguage = same(parts[i], parts[i + 1]);
      if (!sameLanguage && (here == Order.AS_WANTED || here == Order.TURNED)) {
        return here;
      }
      if (!sameLanguage && parts[i].length() == parts[i + 1].length()) {
        stated = here == Order.OTHER_LANGUAGES ? here : stated;
      }
    }
    return stated;
  }

  /** 0 if {@code code} is another language than the source, 3 if it is exactly the source. */
  int likeSource(String code) {
    return likeness(code, source);
  }

  int likeTarget(String code) {
    return likeness(code, target);
  }

  private static int likeness(String code, Language wanted) {
    String tag = code.strip().replace('_', '-');
    if (wanted.isUndetermined() || !same(tag, wanted.tag())) {
      return 0;
    }
    if (tag.equalsIgnoreCase(wanted.tag())) {
      return 3;
    }
    return tag.length() == primary(tag).length() ? 2 : 1;
  }

  private static boolean same(String one, String other) {
    return threeLetters(primary(one)).equals(threeLetters(primary(other)));
  }

  static boolean isCode(String text) {
    String primary = primary(text.strip().replace('_', '-'));
    return primary.length() >= 2
        && primary.length() <= 3
        && primary.length() + 5 >= text.strip().length()
        && KNOWN.contains(threeLetters(primary));
  }

  private static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
  }

  private static String threeLetters(String primary) {
    try {
      String code = Locale.forLanguageTag(primary).getISO3Language();
      return code.isEmpty() ? primary : BIBLIOGRAPHIC.getOrDefault(code, code);
    } catch (MissingResourceException e) {
      return primary;
    }
  }
}
