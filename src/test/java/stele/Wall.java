package stele;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The walls between the rooms, as docs and design draw them. Each names the class among the broken
 * rooms that it must catch.
 */
enum Wall {
  A_STAGE_KNOWS_NO_OTHER_STAGE("AlignerThatReads") {
    @Override
    ArchRule in(String root) {
      return all(STAGES.stream().map(stage -> knowsNone(root, stage, others(stage))));
    }
  },
  A_STAGE_DOES_NOT_KNOW_WHO_COMPOSES_IT("SegmenterThatComposes") {
    @Override
    ArchRule in(String root) {
      return all(STAGES.stream().map(stage -> knowsNone(root, stage, COMPOSERS)));
    }
  },
  THE_VALUES_KNOW_ONLY_THE_JDK("ValueThatKnowsAStage") {
    @Override
    ArchRule in(String root) {
      return classes()
          .that()
          .resideInAPackage(root + ".bitext..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", root + ".bitext..");
    }
  },
  ROOMS_HAVE_NO_CYCLES("ValueThatKnowsAStage") {
    @Override
    ArchRule in(String root) {
      return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }
  },
  OPENNLP_IS_FOR_SEGMENTING("WriterThatSplits") {
    @Override
    ArchRule in(String root) {
      return onlyIn(root + ".segment..", "opennlp..");
    }
  },
  PICOCLI_IS_FOR_THE_COMMAND_LINE("ReaderThatParsesTheCommandLine") {
    @Override
    ArchRule in(String root) {
      return onlyIn(root + ".cli..", "picocli..");
    }
  },
  THE_HTTP_SERVER_IS_FOR_THE_WEB("AlignerThatServes") {
    @Override
    ArchRule in(String root) {
      return onlyIn(root + ".web..", "com.sun.net.httpserver..");
    }
  },
  ONLY_COMMANDS_TALK("WriterThatTalks") {
    @Override
    ArchRule in(String root) {
      return noClasses()
          .that()
          .resideOutsideOfPackage(root + ".cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
    }
  },
  ONLY_MAIN_ENDS_THE_PROCESS("CommandThatExits") {
    @Override
    ArchRule in(String root) {
      return noClasses()
          .that()
          .doNotHaveFullyQualifiedName(root + ".cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);
    }
  };

  private static final List<String> STAGES =
      List.of("read", "segment", "lexicon", "align", "review", "write");
  private static final List<String> COMPOSERS = List.of("pipeline", "evaluate", "web", "cli");

  private final String breaker;

  Wall(String breaker) {
    this.breaker = breaker;
  }

  /** The rule for the rooms below this package. */
  abstract ArchRule in(String root);

  /** Simple name of the class in the broken rooms that must be found out. */
  String breaker() {
    return breaker;
  }

  private static List<String> others(String stage) {
    return STAGES.stream()
        .filter(other -> !other.equals(stage))
        .filter(other -> !(stage.equals("align") && other.equals("lexicon")))
        .toList();
  }

  private static ArchRule knowsNone(String root, String room, List<String> rooms) {
    return noClasses()
        .that()
        .resideInAPackage(root + "." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            rooms.stream().map(other -> root + "." + other + "..").toArray(String[]::new))
        .allowEmptyShould(true);
  }

  private static ArchRule onlyIn(String room, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static ArchRule all(Stream<ArchRule> rules) {
    return CompositeArchRule.of(rules.toList());
  }
}
