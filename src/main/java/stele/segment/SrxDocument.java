package stele.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import stele.bitext.InputException;
import stele.bitext.Language;

/** The rules of an SRX 2.0 file (Segmentation Rules eXchange, LISA 2008), by language. */
public final class SrxDocument {

  /**
   * Rules for languages.
   *
   * @param languages matches the whole tag of a language, in small letters or capitals
   * @param rules name of a list of rules
   */
  record LanguageMap(Pattern languages, String rules) {}

  private final String file;
  private final boolean cascade;
  private final List<LanguageMap> maps;
  private final Map<String, List<SrxRule>> rules;

  /**
   * @param file as the user names it
   * @param cascade whether all maps that match a language count, one after another, or the first
   *     only
   * @param maps in the order of the file
   * @param rules lists of rules by their names
   */
  SrxDocument(
      String file, boolean cascade, List<LanguageMap> maps, Map<String, List<SrxRule>> rules) {
    this.file = file;
    this.cascade = cascade;
    this.maps = List.copyOf(maps);
    this.rules = Map.copyOf(rules);
  }

  /**
   * Reads a file.
   *
   * @throws InputException if it is not SRX 2.0, or a rule cannot be parsed
   */
  public static SrxDocument read(String file, byte[] bytes) throws InputException {
    return new SrxReader(file).read(bytes);
  }

  /** The user's name for the file. */
  public String file() {
    return file;
  }

  /** The rules of this language in their order; empty if the file maps none to it. */
  Optional<List<SrxRule>> rulesFor(Language language) {
    List<SrxRule> found = new ArrayList<>();
    boolean mapped = false;
    for (LanguageMap map : maps) {
      if (map.languages().matcher(language.tag()).matches()) {
        mapped = true;
        found.addAll(rules.get(map.rules()));
        if (!cascade) {
          break;
        }
      }
    }
    return mapped ? Optional.of(found) : Optional.empty();
  }
}
