package stele;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.FileInputStream;
import java.io.FileReader;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The walls between the packages under one root. The root is a parameter so that the same rules
 * that guard the program can be seen to fail on classes written to break them. A room not built yet
 * is no violation: which rooms stand is asserted beside the rules.
 */
record Walls(String root) {

  static final String VALUES = "bitext";

  /**
   * Each room, lowest first, with the rooms it may know. A room names only rooms above it in this
   * table, so the rooms have no cycles.
   */
  private static final Map<String, List<String>> MAY_KNOW = mayKnow();

  private static final Set<String> OPENING =
      Set.of(
          "newInputStream",
          "newBufferedReader",
          "newByteChannel",
          "readAllBytes",
          "readAllLines",
          "readString",
          "lines");

  private static Map<String, List<String>> mayKnow() {
    Map<String, List<String>> rooms = new LinkedHashMap<>();
    rooms.put(VALUES, List.of());
    rooms.put("text", List.of(VALUES));
    rooms.put("io", List.of(VALUES, "text"));
    rooms.put("xml", List.of(VALUES, "text", "io"));
    List<String> base = List.of(VALUES, "text", "io", "xml");
    rooms.put("validate", base);
    rooms.put("document", base);
    rooms.put("segment", base);
    rooms.put("lexicon", and(base, "segment"));
    rooms.put("align", List.of(VALUES, "text", "lexicon"));
    rooms.put("encoder", List.of(VALUES, "text", "io", "align"));
    rooms.put("revision", List.of(VALUES, "text"));
    rooms.put("quality", List.of(VALUES, "text", "segment", "lexicon"));
    rooms.put("format", base);
    rooms.put("review", List.of(VALUES, "text", "io", "format"));
    List<String> stages =
        and(
            base,
            "document",
            "segment",
            "lexicon",
            "align",
            "encoder",
            "quality",
            "format",
            "review");
    rooms.put("pipeline", stages);
    rooms.put("evaluate", and(base, "format"));
    rooms.put("report", List.of(VALUES, "text", "io", "format", "quality", "revision"));
    rooms.put("concordance", and(stages, "pipeline"));
    rooms.put("batch", and(stages, "pipeline"));
    rooms.put("web", and(stages, "pipeline", "report", "revision"));
    rooms.put("cli", List.copyOf(rooms.keySet()));
    return rooms;
  }

  private static List<String> and(List<String> some, String... others) {
    return Stream.concat(some.stream(), Stream.of(others)).toList();
  }

  static Set<String> rooms() {
    return MAY_KNOW.keySet();
  }

  static boolean mayKnow(String room, String other) {
    return room.equals(other) || MAY_KNOW.get(room).contains(other);
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

  /** The table of {@link #MAY_KNOW}. */
  ArchRule roomsKnowOnlyWhatTheyMay() {
    List<ArchRule> rules = new ArrayList<>();
    for (String room : rooms()) {
      List<String> others = rooms().stream().filter(other -> !mayKnow(room, other)).toList();
      if (!others.isEmpty()) {
        rules.add(mayNotKnow(room, others));
      }
    }
    return CompositeArchRule.of(rules).allowEmptyShould(true);
  }

  /** Formats share what their parent package has, and know nothing of each other. */
  ArchRule formatsKnowNoOtherFormat() {
    return slices()
        .matching(root + ".format.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true);
  }

  ArchRule packagesHaveNoCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
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

  /** Nor is it said elsewhere why one cannot be opened. */
  ArchRule filesAreOpenedForReadingInIo() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(in("io"))
        .should()
        .accessTargetWhere(describe("it opens a file to read it", Walls::opensAFile))
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(NoSuchFileException.class, AccessDeniedException.class)
        .allowEmptyShould(true);
  }

  ArchRule xmlFactoriesAreMadeInXml() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(in("xml"))
        .should()
        .accessTargetWhere(describe("it makes a factory of XML", Walls::makesAFactoryOfXml))
        .allowEmptyShould(true);
  }

  ArchRule namesSayTheStage() {
    return noClasses().should().haveNameMatching(".*(Utils?|Manager|Helper|Impl)");
  }

  private static boolean opensAFile(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Files.class)
        ? OPENING.contains(access.getName())
        : access.getName().equals("<init>")
            && Stream.of(FileInputStream.class, FileReader.class, RandomAccessFile.class)
                .anyMatch(access.getTargetOwner()::isEquivalentTo);
  }

  private static boolean makesAFactoryOfXml(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    boolean xml = owner.startsWith("javax.xml.") || owner.startsWith("com.ctc.wstx.");
    return xml
        && access.getTargetOwner().getSimpleName().endsWith("Factory")
        && (access.getName().equals("<init>") || access.getName().startsWith("new"));
  }

  private static boolean speaksToTheProcess(JavaAccess<?> access) {
    if (access.getTargetOwner().isEquivalentTo(System.class)) {
      return Set.of("out", "err", "exit").contains(access.getName());
    }
    return access.getName().equals("printStackTrace")
        && access.getTargetOwner().isAssignableTo(Throwable.class);
  }

  private ArchRule mayNotKnow(String room, List<String> others) {
    return noClasses()
        .that()
        .resideInAPackage(in(room))
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

  private String[] in(Collection<String> rooms) {
    return rooms.stream().map(this::in).toArray(String[]::new);
  }
}
