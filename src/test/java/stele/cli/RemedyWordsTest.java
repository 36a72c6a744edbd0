package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stele.bitext.Remedy;
import stele.testing.Remedies;

final class RemedyWordsTest {

  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

  @ParameterizedTest
  @EnumSource(Remedy.Kind.class)
  void onlyOptionsThatExistAreNamed(Remedy.Kind kind) {
    assertThat(options(RemedyWords.OF_VERSIONS.of(Remedies.of(kind)))).isSubsetOf(known());
  }

  @Test
  void theLanguageOfATextIsNamedByTheOptionOfItsCommand() {
    Remedy remedy = Remedy.of(Remedy.Kind.NAME_LANGUAGE_OF_VERSION, "0");

    assertThat(RemedyWords.ofText("--language").of(remedy)).endsWith("for example --language en");
    assertThat(RemedyWords.OF_VERSIONS.of(remedy)).endsWith("for example --from en");
  }

  @Test
  void theLanguageOfATargetIsNamedByAnotherOption() {
    Remedy remedy = Remedy.of(Remedy.Kind.EXCHANGE_LANGUAGES, "0", "ru", "2", "en");

    assertThat(RemedyWords.OF_VERSIONS.of(remedy)).isEqualTo("if so, use --from ru and --to en");
  }

  @Test
  void theVersionPutFirstKeepsTheOptionOfItsPlace() {
    RemedyWords words = RemedyWords.ofVersions(2);

    assertThat(words.of(Remedy.of(Remedy.Kind.CHOOSE_SIDE, "0"))).endsWith("with --to");
    assertThat(words.of(Remedy.of(Remedy.Kind.CHOOSE_SIDE, "1"))).endsWith("with --from");
    assertThat(words.of(Remedy.of(Remedy.Kind.CHOOSE_SIDE, "2"))).endsWith("with --to");
  }

  @Test
  void whereNothingCanBeDoneNothingIsPrinted() {
    assertThat(RemedyWords.OF_VERSIONS.of(Remedy.NONE)).isEmpty();
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>();
    for (String command : new String[] {"align", "segment", "convert"}) {
      known.addAll(options(Run.of(command, "--help").out()));
    }
    return known;
  }

  private static Set<String> options(String text) {
    return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
