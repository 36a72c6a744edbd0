package stele;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The walls between the packages under one root. The root is a parameter so that the same rules
 * that guard the program can be seen to fail on the classes of {@code stele.broken}. A room not
 * built yet is no violation: which rooms stand is asserted beside the rules.
 */
record Walls(String root) {

  static final String VALUES = "bitext";

  /** How XML and memories are read, which several stages need: below them, above the values. */
  static final String MARKUP = "xml";

  static final List<String> STAGES =
      List.of("read", "segment", "lexicon", "align", "review", "write", "validate");
  static final List<String> COMPOSERS = List.of("evaluate", "pipeline", "web", "cli");

  static List<String> rooms() {
    return Stream.of(List.of(VALUES, MARKUP), STAGES, COMPOSERS).flatMap(List::stream).toList();
  }

  /** A class outside every room would be outside every wall. */
  ArchRule everyClassLivesInARoom() {
    return classes()
        .that()
        .doNotHaveSimpleName("package-info")
        .should()
        .resideInAnyPackage(in(rooms()));
  }

  ArchRule valuesKnowOnlyTheJdk() {
    return classes()
        .that()
        .resideInAPackage(in(VALUES))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(in(VALUES), "java..")
        .allowEmptyShould(true);
  }

  ArchRule stagesKnowNoOtherStage() {
    List<ArchRule> rules = new ArrayList<>();
    for (String stage : STAGES) {
      List<String> others = new ArrayList<>(STAGES);
      others.remove(stage);
      if (stage.equals("align")) {
        others.remove("lexicon"); // the aligner asks the lexicon for evidence
      }
      if (Set.of("lexicon", "review").contains(stage)) {
        others.remove("segment"); // the data of a language lies there
      }
      rules.add(mayNotKnow(List.of(stage), others));
    }
    return CompositeArchRule.of(rules).allowEmptyShould(true);
  }

  /** The command line stands above the other composers, which stand above everything else. */
  ArchRule nothingKnowsWhatStandsAboveIt() {
    List<String> below = new ArrayList<>(STAGES);
    below.add(VALUES);
    below.add(MARKUP);
    List<String> allButCli = new ArrayList<>(rooms());
    allButCli.remove("cli");
    return CompositeArchRule.of(mayNotKnow(below, COMPOSERS))
        .and(mayNotKnow(List.of(MARKUP), STAGES))
        .and(mayNotKnow(allButCli, List.of("cli")))
        .allowEmptyShould(true);
  }

  ArchRule packagesHaveNoCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
  }

  ArchRule openNlpOnlyInSegmentAndLexicon() {
    return onlyIn(List.of("segment", "lexicon"), "opennlp..");
  }

  ArchRule picocliOnlyInCli() {
    return onlyIn(List.of("cli"), "picocli..");
  }

  ArchRule httpServerOnlyInWeb() {
    return onlyIn(List.of("web"), "com.sun.net.httpserver..");
  }

  /** Method references, such as {@code System::exit}, count as well as calls. */
  ArchRule onlyCliSpeaksToTheProcess() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(in("cli"))
        .should()
        .accessTargetWhere(
            describe(
                "it is System.out, System.err, System.exit or Throwable.printStackTrace",
                Walls::speaksToTheProcess))
        .allowEmptyShould(true);
  }

  ArchRule namesSayTheStage() {
    return noClasses().should().haveNameMatching(".*(Utils?|Manager|Helper|Impl)");
  }

  private static boolean speaksToTheProcess(JavaAccess<?> access) {
    if (access.getTargetOwner().isEquivalentTo(System.class)) {
      return Set.of("out", "err", "exit").contains(access.getName());
    }
    return access.getName().equals("printStackTrace")
        && access.getTargetOwner().isAssignableTo(Throwable.class);
  }

  private ArchRule mayNotKnow(List<String> rooms, List<String> others) {
    return noClasses()
        .that()
        .resideInAnyPackage(in(rooms))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in(others));
  }

  private ArchRule onlyIn(List<String> rooms, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in(rooms))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }

  private String in(String room) {
    return root + "." + room + "..";
  }

  private String[] in(List<String> rooms) {
    return rooms.stream().map(this::in).toArray(String[]::new);
  }
}
