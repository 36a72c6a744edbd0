package stele;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The walls hold in the program. Each is also shown to fall: the same rule, over the classes of
 * {@code stele.broken}, names exactly the classes written to break it.
 */
class ArchitectureTest {

  /** Rooms that must have classes, lest a renamed package leave its walls guarding nothing. */
  private static final List<String> BUILT =
      List.of(
          "bitext",
          "text",
          "io",
          "xml",
          "validate",
          "document",
          "segment",
          "lexicon",
          "align",
          "revision",
          "quality",
          "format",
          "pipeline",
          "evaluate",
          "report",
          "concordance",
          "cli");

  private static final Walls WALLS = new Walls("stele");
  private static final Walls BROKEN = new Walls("stele.broken");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("stele");

  private static final JavaClasses BREACHES =
      new ClassFileImporter().importPackages("stele.broken");

  private static final Pattern BREACH = Pattern.compile("stele\\.broken\\.(\\w+\\.\\w+)");

  @Test
  void everyRoomThatIsBuiltHasClasses() {
    assertThat(occupied("stele", PROGRAM)).containsAll(BUILT);
    assertThat(occupied("stele.broken", BREACHES)).isNotEmpty().doesNotContain("report");
  }

  @Test
  void theProgramIsReadWithoutItsTests() {
    assertThat(PROGRAM.contain(ArchitectureTest.class)).isFalse();
    assertThat(PROGRAM.that(resideInAPackage("stele.broken..")).isEmpty()).isTrue();
  }

  @Test
  void theLibrariesKeptInOneRoomAreSeenThere() {
    assertThat(uses("stele.segment", "opennlp.")).isTrue();
    assertThat(uses("stele.cli", "picocli.")).isTrue();
  }

  @Test
  void everyClassLivesInARoom() {
    WALLS.everyClassLivesInARoom().check(PROGRAM);
    assertThat(offenders(BROKEN.everyClassLivesInARoom())).containsExactly("attic.Names");
  }

  @Test
  void valuesKnowOnlyTheJdk() {
    WALLS.valuesKnowOnlyTheJdk().check(PROGRAM);
    assertThat(offenders(BROKEN.valuesKnowOnlyTheJdk())).containsExactly("bitext.LeakyValue");
  }

  @Test
  void roomsKnowOnlyWhatTheyMay() {
    WALLS.roomsKnowOnlyWhatTheyMay().check(PROGRAM);
    assertThat(offenders(BROKEN.roomsKnowOnlyWhatTheyMay()))
        .containsExactly(
            "lexicon.ProudLexicon", "pipeline.UpstartPipeline", "segment.ClimbingSegmenter");
  }

  /** Every wall between two rooms, with a class on each side of it. */
  @Test
  void everyWallBetweenTwoRoomsIsSeenToFail(@TempDir Path folder) throws IOException {
    JavaClasses neighbours = Neighbours.compiled("stele.neighbours", Walls.rooms(), folder);
    Set<String> reported = new TreeSet<>();
    Walls walls = new Walls("stele.neighbours");
    for (String detail :
        walls.roomsKnowOnlyWhatTheyMay().evaluate(neighbours).getFailureReport().getDetails()) {
      Matcher pair = Neighbours.PAIR.matcher(detail);
      assertThat(pair.find()).as(detail).isTrue();
      reported.add(pair.group(1) + " knows " + pair.group(2).toLowerCase(Locale.ROOT));
    }
    Set<String> forbidden = new TreeSet<>();
    for (String room : Walls.rooms()) {
      for (String other : Walls.rooms()) {
        if (!Walls.mayKnow(room, other)) {
          forbidden.add(room + " knows " + other);
        }
      }
    }
    assertThat(reported).isEqualTo(forbidden).hasSizeGreaterThan(200);
  }

  @Test
  void formatsKnowNoOtherFormat() {
    WALLS.formatsKnowNoOtherFormat().check(PROGRAM);
    assertThat(details(BROKEN.formatsKnowNoOtherFormat()))
        .singleElement()
        .asString()
        .contains("format.json.NosyReader", "format.tmx.FairWriter");
  }

  @Test
  void packagesHaveNoCycles() {
    WALLS.packagesHaveNoCycles().check(PROGRAM);
    assertThat(details(BROKEN.packagesHaveNoCycles()))
        .anyMatch(cycle -> cycle.contains("align.FairAligner") && cycle.contains("ProudLexicon"));
  }

  @Test
  void openNlpIsOnlyInSegmentAndLexicon() {
    WALLS.openNlpOnlyInSegmentAndLexicon().check(PROGRAM);
    assertThat(offenders(BROKEN.openNlpOnlyInSegmentAndLexicon()))
        .containsExactly("document.LearnedReader");
  }

  @Test
  void picocliIsOnlyInCli() {
    WALLS.picocliOnlyInCli().check(PROGRAM);
    assertThat(offenders(BROKEN.picocliOnlyInCli())).containsExactly("document.AskingReader");
  }

  @Test
  void theHttpServerIsOnlyInWeb() {
    WALLS.httpServerOnlyInWeb().check(PROGRAM);
    assertThat(offenders(BROKEN.httpServerOnlyInWeb())).containsExactly("pipeline.ServingPipeline");
  }

  @Test
  void onlyCliSpeaksToTheProcess() {
    WALLS.onlyCliSpeaksToTheProcess().check(PROGRAM);
    ArchRule rule = BROKEN.onlyCliSpeaksToTheProcess();
    assertThat(offenders(rule)).containsExactly("align.Shouter");
    assertThat(details(rule))
        .hasSize(5)
        .anyMatch(breach -> breach.contains("Shouter.out") && breach.contains("System.out"))
        .anyMatch(breach -> breach.contains("Shouter.err") && breach.contains("System.err"))
        .anyMatch(breach -> breach.contains("Shouter.exit") && breach.contains("System.exit"))
        .anyMatch(breach -> breach.contains("Shouter.ending") && breach.contains("System.exit"))
        .anyMatch(breach -> breach.contains("Shouter.trace") && breach.contains("StackTrace"));
  }

  @Test
  void filesAreOpenedForReadingInIo() {
    WALLS.filesAreOpenedForReadingInIo().check(PROGRAM);
    ArchRule rule = BROKEN.filesAreOpenedForReadingInIo();
    assertThat(offenders(rule)).containsExactly("document.OpeningReader");
    assertThat(details(rule))
        .anyMatch(breach -> breach.contains("Files.newInputStream"))
        .anyMatch(breach -> breach.contains("Files.readString"))
        .anyMatch(breach -> breach.contains("FileInputStream.<init>"))
        .anyMatch(breach -> breach.contains("NoSuchFileException"));
  }

  @Test
  void xmlFactoriesAreMadeInXml() {
    WALLS.xmlFactoriesAreMadeInXml().check(PROGRAM);
    ArchRule rule = BROKEN.xmlFactoriesAreMadeInXml();
    assertThat(offenders(rule)).containsExactly("document.MakingReader");
    assertThat(details(rule)).hasSize(2);
  }

  @Test
  void namesSayTheStage() {
    WALLS.namesSayTheStage().check(PROGRAM);
    assertThat(details(BROKEN.namesSayTheStage()))
        .hasSize(5)
        .anyMatch(breach -> breach.contains("Names$TextUtil>"))
        .anyMatch(breach -> breach.contains("Names$TextUtils>"))
        .anyMatch(breach -> breach.contains("Names$TextManager>"))
        .anyMatch(breach -> breach.contains("Names$TextHelper>"))
        .anyMatch(breach -> breach.contains("Names$TextImpl>"));
  }

  private static List<String> details(ArchRule rule) {
    return rule.evaluate(BREACHES).getFailureReport().getDetails();
  }

  /** The class each violation starts from, as {@code room.Class}. */
  private static Set<String> offenders(ArchRule rule) {
    Set<String> offenders = new TreeSet<>();
    for (String detail : details(rule)) {
      Matcher breach = BREACH.matcher(detail);
      offenders.add(breach.find() ? breach.group(1) : detail);
    }
    return offenders;
  }

  private static Set<String> occupied(String root, JavaClasses classes) {
    Set<String> rooms = new TreeSet<>();
    for (JavaClass each : classes) {
      if (each.getPackageName().startsWith(root + ".")
          && !each.getSimpleName().equals("package-info")) {
        rooms.add(each.getPackageName().substring(root.length() + 1).replaceFirst("\\..*", ""));
      }
    }
    return rooms;
  }

  private static boolean uses(String room, String library) {
    return PROGRAM.that(resideInAPackage(room)).stream()
        .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
        .anyMatch(known -> known.getTargetClass().getName().startsWith(library));
  }
}
